// Unassigned Per-Frame Converted Attributes, PS3.3 Table C.7.6.16.2.25.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.25.2.html#table_C.7.6.16.2.25.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Unassigned Per-Frame Converted Attributes: PS3.3 Table C.7.6.16.2.25.2-1. */
export interface UnassignedPerFrameConvertedAttributesFunctionalGroup {
  /** Unassigned Per-Frame Converted Attributes Sequence (0020,9171) SQ, VM 1, Type 1C. [C.7.6.16.2.25.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.25.2.html#table_C.7.6.16.2.25.2-1) */
  UnassignedPerFrameConvertedAttributesSequence?: [object];
}

export const unassignedPerFrameConvertedAttributesRules: TableRules = {
  kind: 'functional-group',
  id: 'UnassignedPerFrameConvertedAttributes',
  name: 'Unassigned Per-Frame Converted Attributes',
  table: 'table_C.7.6.16.2.25.2-1',
  section: 'sect_C.7.6.16.2.25.2',
  rows: [
    {
      keyword: 'UnassignedPerFrameConvertedAttributesSequence',
      tag: '00209171',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '47f7e9727e88', reason: 'knowledge', missing: 'what the converted images held' },
      items: [{ range: [1, 1] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateUnassignedPerFrameConvertedAttributes = (dataset: object): Finding[] => validateTable(dataset, unassignedPerFrameConvertedAttributesRules);
