// Presentation Series, PS3.3 Table C.11.9-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.9.html#table_C.11.9-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Presentation Series: PS3.3 Table C.11.9-1. */
export interface PresentationSeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.11.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.9.html#table_C.11.9-1) */
  Modality: 'PR';
}

export const presentationSeriesRules: TableRules = {
  kind: 'module',
  id: 'PresentationSeries',
  name: 'Presentation Series',
  table: 'table_C.11.9-1',
  section: 'sect_C.11.9',
  rows: [{ keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['PR'] }] }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePresentationSeries = (dataset: object): Finding[] => validateTable(dataset, presentationSeriesRules);
