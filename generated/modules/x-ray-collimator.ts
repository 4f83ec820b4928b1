// X-Ray Collimator, PS3.3 Table C.8-28
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.3.html#table_C.8-28
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type XRayCollimatorDimensionsMacro, xRayCollimatorDimensionsRules } from '../macros/x-ray-collimator-dimensions.ts';

/** X-Ray Collimator: PS3.3 Table C.8-28. */
export interface XRayCollimatorModule extends XRayCollimatorDimensionsMacro {
  /** Collimator Shape (0018,1700) CS, VM 1-3, Type 1. [C.8-28](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.3.html#table_C.8-28) */
  CollimatorShape: ('RECTANGULAR' | 'CIRCULAR' | 'POLYGONAL')[];
}

export const xRayCollimatorRules: TableRules = {
  kind: 'module',
  id: 'XRayCollimator',
  name: 'X-Ray Collimator',
  table: 'table_C.8-28',
  section: 'sect_C.8.7.3',
  rows: [
    {
      keyword: 'CollimatorShape',
      tag: '00181700',
      vr: 'CS',
      vm: '1-3',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['RECTANGULAR', 'CIRCULAR', 'POLYGONAL'] }],
    },
    { include: () => xRayCollimatorDimensionsRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayCollimator = (dataset: object): Finding[] => validateTable(dataset, xRayCollimatorRules);
