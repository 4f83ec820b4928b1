// Stereometric Series, PS3.3 Table C.8.18.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.18.1.html#table_C.8.18.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Stereometric Series: PS3.3 Table C.8.18.1-1. */
export interface StereometricSeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.8.18.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.18.1.html#table_C.8.18.1-1) */
  Modality: 'SMR';
}

export const stereometricSeriesRules: TableRules = {
  kind: 'module',
  id: 'StereometricSeries',
  name: 'Stereometric Series',
  table: 'table_C.8.18.1-1',
  section: 'sect_C.8.18.1',
  rows: [{ keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['SMR'] }] }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateStereometricSeries = (dataset: object): Finding[] => validateTable(dataset, stereometricSeriesRules);
