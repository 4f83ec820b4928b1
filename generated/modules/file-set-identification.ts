// File-Set Identification, PS3.3 Table F.3-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.1.html#table_F.3-2
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** File-Set Identification: PS3.3 Table F.3-2. */
export interface FileSetIdentificationModule {
  /** File-set ID (0004,1130) CS, VM 1, Type 2. [F.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.1.html#table_F.3-2) */
  FileSetID: string | null;
  /** File-set Descriptor File ID (0004,1141) CS, VM 1-8, Type 3. [F.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.1.html#table_F.3-2) */
  FileSetDescriptorFileID?: string[] | null;
  /** Specific Character Set of File-set Descriptor File (0004,1142) CS, VM 1, Type 1C. [F.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.1.html#table_F.3-2) */
  SpecificCharacterSetOfFileSetDescriptorFile?: DefinedTerm<'ISO_IR 100' | 'ISO_IR 101' | 'ISO_IR 109' | 'ISO_IR 110' | 'ISO_IR 144' | 'ISO_IR 127' | 'ISO_IR 126' | 'ISO_IR 138' | 'ISO_IR 148' | 'ISO_IR 203' | 'ISO_IR 13' | 'ISO_IR 166' | 'ISO 2022 IR 6' | 'ISO 2022 IR 100' | 'ISO 2022 IR 101' | 'ISO 2022 IR 109' | 'ISO 2022 IR 110' | 'ISO 2022 IR 144' | 'ISO 2022 IR 127' | 'ISO 2022 IR 126' | 'ISO 2022 IR 138' | 'ISO 2022 IR 148' | 'ISO 2022 IR 203' | 'ISO 2022 IR 13' | 'ISO 2022 IR 166' | 'ISO 2022 IR 87' | 'ISO 2022 IR 159' | 'ISO 2022 IR 149' | 'ISO 2022 IR 58' | 'ISO_IR 192' | 'GB18030' | 'GBK'>;
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
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '793b312da756',
        reason: 'knowledge',
        missing: 'which characters the descriptor file has',
      },
      values: [
        {
          kind: 'defined',
          terms: [
            'ISO_IR 100',
            'ISO_IR 101',
            'ISO_IR 109',
            'ISO_IR 110',
            'ISO_IR 144',
            'ISO_IR 127',
            'ISO_IR 126',
            'ISO_IR 138',
            'ISO_IR 148',
            'ISO_IR 203',
            'ISO_IR 13',
            'ISO_IR 166',
          ],
          section: 'sect_C.12.1.1.2',
        },
        {
          kind: 'defined',
          terms: [
            'ISO 2022 IR 6',
            'ISO 2022 IR 100',
            'ISO 2022 IR 101',
            'ISO 2022 IR 109',
            'ISO 2022 IR 110',
            'ISO 2022 IR 144',
            'ISO 2022 IR 127',
            'ISO 2022 IR 126',
            'ISO 2022 IR 138',
            'ISO 2022 IR 148',
            'ISO 2022 IR 203',
            'ISO 2022 IR 13',
            'ISO 2022 IR 166',
          ],
          section: 'sect_C.12.1.1.2',
        },
        { kind: 'defined', terms: ['ISO 2022 IR 87', 'ISO 2022 IR 159', 'ISO 2022 IR 149', 'ISO 2022 IR 58'], section: 'sect_C.12.1.1.2' },
        { kind: 'defined', terms: ['ISO_IR 192', 'GB18030', 'GBK'], section: 'sect_C.12.1.1.2' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateFileSetIdentification = (dataset: object): Finding[] => validateTable(dataset, fileSetIdentificationRules);
