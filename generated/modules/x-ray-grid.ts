// X-Ray Grid, PS3.3 Table C.8-36
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.11.html#table_C.8-36
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type XRayGridDescriptionMacro, xRayGridDescriptionRules } from '../macros/x-ray-grid-description.ts';

/** X-Ray Grid: PS3.3 Table C.8-36. */
export interface XRayGridModule extends XRayGridDescriptionMacro {
  /** Grid (0018,1166) CS, VM 1-n, Type 3. [C.8-36](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.11.html#table_C.8-36) */
  Grid?: (DefinedTerm<'FIXED' | 'FOCUSED' | 'RECIPROCATING' | 'PARALLEL' | 'CROSSED' | 'NONE'>)[] | null;
}

export const xRayGridRules: TableRules = {
  kind: 'module',
  id: 'XRayGrid',
  name: 'X-Ray Grid',
  table: 'table_C.8-36',
  section: 'sect_C.8.7.11',
  rows: [
    {
      keyword: 'Grid',
      tag: '00181166',
      vr: 'CS',
      vm: '1-n',
      type: '3',
      values: [{ kind: 'defined', terms: ['FIXED', 'FOCUSED', 'RECIPROCATING', 'PARALLEL', 'CROSSED', 'NONE'] }],
    },
    { include: () => xRayGridDescriptionRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayGrid = (dataset: object): Finding[] => validateTable(dataset, xRayGridRules);
