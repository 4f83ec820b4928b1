// Spatial Fiducials Series, PS3.3 Table C.21.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.1.html#table_C.21.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Spatial Fiducials Series: PS3.3 Table C.21.1-1. */
export interface SpatialFiducialsSeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.21.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.1.html#table_C.21.1-1) */
  Modality: 'FID';
}

export const spatialFiducialsSeriesRules: TableRules = {
  kind: 'module',
  id: 'SpatialFiducialsSeries',
  name: 'Spatial Fiducials Series',
  table: 'table_C.21.1-1',
  section: 'sect_C.21.1',
  rows: [{ keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['FID'] }] }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSpatialFiducialsSeries = (dataset: object): Finding[] => validateTable(dataset, spatialFiducialsSeriesRules);
