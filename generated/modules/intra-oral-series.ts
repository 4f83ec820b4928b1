// Intra-Oral Series, PS3.3 Table C.8-75
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.8.html#table_C.8-75
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Intra-Oral Series: PS3.3 Table C.8-75. */
export interface IntraOralSeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.8-75](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.8.html#table_C.8-75) */
  Modality: 'IO';
}

export const intraOralSeriesRules: TableRules = {
  kind: 'module',
  id: 'IntraOralSeries',
  name: 'Intra-Oral Series',
  table: 'table_C.8-75',
  section: 'sect_C.8.11.8',
  rows: [{ keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['IO'] }] }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIntraOralSeries = (dataset: object): Finding[] => validateTable(dataset, intraOralSeriesRules);
