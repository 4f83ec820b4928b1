// Exposure Index, PS3.3 Table 10-23
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.19.html#table_10-23
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Exposure Index: PS3.3 Table 10-23. */
export interface ExposureIndexMacro {
  /** Exposure Index (0018,1411) DS, VM 1, Type 3. [10-23](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.19.html#table_10-23) */
  ExposureIndex?: number | null;
  /** Target Exposure Index (0018,1412) DS, VM 1, Type 3. [10-23](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.19.html#table_10-23) */
  TargetExposureIndex?: number | null;
  /** Deviation Index (0018,1413) DS, VM 1, Type 3. [10-23](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.19.html#table_10-23) */
  DeviationIndex?: number | null;
}

export const exposureIndexRules: TableRules = {
  kind: 'macro',
  id: 'ExposureIndex',
  name: 'Exposure Index',
  table: 'table_10-23',
  section: 'sect_10.19',
  rows: [
    { keyword: 'ExposureIndex', tag: '00181411', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'TargetExposureIndex', tag: '00181412', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DeviationIndex', tag: '00181413', vr: 'DS', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateExposureIndex = (dataset: object): Finding[] => validateTable(dataset, exposureIndexRules);
