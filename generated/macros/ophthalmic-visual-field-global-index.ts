// Ophthalmic Visual Field Global Index, PS3.3 Table C.8.26.3-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.1.html#table_C.8.26.3-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from './algorithm-identification.ts';
import { type ContentItemItem, contentItemRules } from './content-item.ts';

/** An Item of IndexProbabilitySequence. */
export interface OphthalmicVisualFieldGlobalIndexIndexProbabilityItem extends AlgorithmIdentificationMacro {
  /** Index Probability (0024,0341) FL, VM 1, Type 1. [C.8.26.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.1.html#table_C.8.26.3-2) */
  IndexProbability: number;
}

/** Ophthalmic Visual Field Global Index: PS3.3 Table C.8.26.3-2. */
export interface OphthalmicVisualFieldGlobalIndexMacro {
  /** Data Observation Sequence (0024,0325) SQ, VM 1, Type 1. [C.8.26.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.1.html#table_C.8.26.3-2) */
  DataObservationSequence: [ContentItemItem];
  /** Index Normals Flag (0024,0338) CS, VM 1, Type 1. [C.8.26.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.1.html#table_C.8.26.3-2) */
  IndexNormalsFlag: 'YES' | 'NO';
  /** Index Probability Sequence (0024,0344) SQ, VM 1, Type 1C if IndexNormalsFlag is YES. [C.8.26.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.3.1.html#table_C.8.26.3-2) */
  IndexProbabilitySequence?: [OphthalmicVisualFieldGlobalIndexIndexProbabilityItem];
}

/** What the conditions of Ophthalmic Visual Field Global Index ask for and refuse. */
export type OphthalmicVisualFieldGlobalIndexConditions = (
    | { IndexNormalsFlag: 'YES'; IndexProbabilitySequence: unknown }
    | { IndexNormalsFlag: 'NO'; IndexProbabilitySequence?: never }
  );

/** An Item of Ophthalmic Visual Field Global Index alone. */
export type OphthalmicVisualFieldGlobalIndexItem = OphthalmicVisualFieldGlobalIndexMacro & OphthalmicVisualFieldGlobalIndexConditions;

export const ophthalmicVisualFieldGlobalIndexRules: TableRules = {
  kind: 'macro',
  id: 'OphthalmicVisualFieldGlobalIndex',
  name: 'Ophthalmic Visual Field Global Index',
  table: 'table_C.8.26.3-2',
  section: 'sect_C.8.26.3.1',
  rows: [
    {
      keyword: 'DataObservationSequence',
      tag: '00240325',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          include: () => contentItemRules,
          overrides: [
            { path: ['ConceptNameCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '4257' }] },
            { path: ['ConceptCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '4254' }] },
          ],
        },
      ],
    },
    { keyword: 'IndexNormalsFlag', tag: '00240338', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'IndexProbabilitySequence',
      tag: '00240344',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'IndexNormalsFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'faa01af85f21' },
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'IndexProbability', tag: '00240341', vr: 'FL', vm: '1', type: '1' }, { include: () => algorithmIdentificationRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicVisualFieldGlobalIndex = (dataset: object): Finding[] => validateTable(dataset, ophthalmicVisualFieldGlobalIndexRules);
