// X-Ray Grid, PS3.3 Table C.8.31.7-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.7.html#table_C.8.31.7-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type XRayGridDescriptionMacro, xRayGridDescriptionRules } from '../macros/x-ray-grid-description.ts';

/** An Item of XRayGridSequence. */
export interface XRayGridXRayGridItem {
  /** Grid (0018,1166) CS, VM 1-n, Type 1. [C.8.31.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.7.html#table_C.8.31.7-1) */
  Grid: (DefinedTerm<'FIXED' | 'FOCUSED' | 'RECIPROCATING' | 'PARALLEL' | 'CROSSED' | 'NONE'>)[];
}

/** X-Ray Grid: PS3.3 Table C.8.31.7-1. */
export interface XRayGridFunctionalGroup extends XRayGridDescriptionMacro {
  /** X-Ray Grid Sequence (0018,9555) SQ, VM 1, Type 1. [C.8.31.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.7.html#table_C.8.31.7-1) */
  XRayGridSequence: [XRayGridXRayGridItem];
}

export const xRayGridRules: TableRules = {
  kind: 'functional-group',
  id: 'XRayGrid',
  name: 'X-Ray Grid',
  table: 'table_C.8.31.7-1',
  section: 'sect_C.8.31.7',
  rows: [
    {
      keyword: 'XRayGridSequence',
      tag: '00189555',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'Grid',
          tag: '00181166',
          vr: 'CS',
          vm: '1-n',
          type: '1',
          values: [{ kind: 'defined', terms: ['FIXED', 'FOCUSED', 'RECIPROCATING', 'PARALLEL', 'CROSSED', 'NONE'] }],
        },
      ],
    },
    { include: () => xRayGridDescriptionRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayGrid = (dataset: object): Finding[] => validateTable(dataset, xRayGridRules);
