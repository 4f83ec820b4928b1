// Spatial Registration Series, PS3.3 Table C.20.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.1.html#table_C.20.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Spatial Registration Series: PS3.3 Table C.20.1-1. */
export interface SpatialRegistrationSeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.20.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.1.html#table_C.20.1-1) */
  Modality: 'REG';
}

export const spatialRegistrationSeriesRules: TableRules = {
  kind: 'module',
  id: 'SpatialRegistrationSeries',
  name: 'Spatial Registration Series',
  table: 'table_C.20.1-1',
  section: 'sect_C.20.1',
  rows: [{ keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['REG'] }] }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSpatialRegistrationSeries = (dataset: object): Finding[] => validateTable(dataset, spatialRegistrationSeriesRules);
