// Real World Value Mapping Series, PS3.3 Table C.25.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.25.1.html#table_C.25.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Real World Value Mapping Series: PS3.3 Table C.25.1-1. */
export interface RealWorldValueMappingSeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.25.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.25.1.html#table_C.25.1-1) */
  Modality: 'RWV';
}

export const realWorldValueMappingSeriesRules: TableRules = {
  kind: 'module',
  id: 'RealWorldValueMappingSeries',
  name: 'Real World Value Mapping Series',
  table: 'table_C.25.1-1',
  section: 'sect_C.25.1',
  rows: [{ keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['RWV'] }] }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRealWorldValueMappingSeries = (dataset: object): Finding[] => validateTable(dataset, realWorldValueMappingSeriesRules);
