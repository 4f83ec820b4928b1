// Access End Points, PS3.3 Table C.38.2-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.4.html#table_C.38.2-4
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Access End Points: PS3.3 Table C.38.2-4. */
export interface AccessEndPointsMacro {
  /** Retrieve AE Title (0008,0054) AE, VM 1-n, Type 3. [C.38.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.4.html#table_C.38.2-4) */
  RetrieveAETitle?: string[] | null;
  /** Retrieve URL (0008,1190) UR, VM 1, Type 3. [C.38.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.4.html#table_C.38.2-4) */
  RetrieveURL?: string | null;
  /** Stored Instance Base URI (0008,0407) UR, VM 1, Type 3. [C.38.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.4.html#table_C.38.2-4) */
  StoredInstanceBaseURI?: string | null;
}

export const accessEndPointsRules: TableRules = {
  kind: 'macro',
  id: 'AccessEndPoints',
  name: 'Access End Points',
  table: 'table_C.38.2-4',
  section: 'sect_C.38.2.4',
  rows: [
    { keyword: 'RetrieveAETitle', tag: '00080054', vr: 'AE', vm: '1-n', type: '3' },
    { keyword: 'RetrieveURL', tag: '00081190', vr: 'UR', vm: '1', type: '3' },
    { keyword: 'StoredInstanceBaseURI', tag: '00080407', vr: 'UR', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateAccessEndPoints = (dataset: object): Finding[] => validateTable(dataset, accessEndPointsRules);
