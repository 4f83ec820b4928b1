// File-Set Identification, PS3.3 Table F.3-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.1.html#table_F.3-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** File-Set Identification: PS3.3 Table F.3-2. */
export interface FileSetIdentificationModule {
  /** File-set ID (0004,1130) CS, VM 1, Type 2. [F.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.1.html#table_F.3-2) */
  FileSetID: string | null;
  /** File-set Descriptor File ID (0004,1141) CS, VM 1-8, Type 3. [F.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.1.html#table_F.3-2) */
  FileSetDescriptorFileID?: string[] | null;
  /** Specific Character Set of File-set Descriptor File (0004,1142) CS, VM 1, Type 1C. [F.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.1.html#table_F.3-2) */
  SpecificCharacterSetOfFileSetDescriptorFile?: string;
}

export const fileSetIdentificationRules: TableRules = {
  kind: 'module',
  id: 'FileSetIdentification',
  name: 'File-Set Identification',
  table: 'table_F.3-2',
  section: 'sect_F.3.2.1',
  rows: [
    { keyword: 'FileSetID', tag: '00041130', vr: 'CS', vm: '1', type: '2' },
    { keyword: 'FileSetDescriptorFileID', tag: '00041141', vr: 'CS', vm: '1-8', type: '3' },
    {
      keyword: 'SpecificCharacterSetOfFileSetDescriptorFile',
      tag: '00041142',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'unread', otherwise: 'forbidden', hash: '793b312da756', reason: 'unread' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateFileSetIdentification = (dataset: object): Finding[] => validateTable(dataset, fileSetIdentificationRules);
