// Unassigned Shared Converted Attributes, PS3.3 Table C.7.6.16.2.25.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.25.1.html#table_C.7.6.16.2.25.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Unassigned Shared Converted Attributes: PS3.3 Table C.7.6.16.2.25.1-1. */
export interface UnassignedSharedConvertedAttributesFunctionalGroup {
  /** Unassigned Shared Converted Attributes Sequence (0020,9170) SQ, VM 1, Type 1C. [C.7.6.16.2.25.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.25.1.html#table_C.7.6.16.2.25.1-1) */
  UnassignedSharedConvertedAttributesSequence?: [object];
}

export const unassignedSharedConvertedAttributesRules: TableRules = {
  kind: 'functional-group',
  id: 'UnassignedSharedConvertedAttributes',
  name: 'Unassigned Shared Converted Attributes',
  table: 'table_C.7.6.16.2.25.1-1',
  section: 'sect_C.7.6.16.2.25.1',
  rows: [
    {
      keyword: 'UnassignedSharedConvertedAttributesSequence',
      tag: '00209170',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '1df2d1701249',
        reason: 'knowledge',
        missing: 'whether unassigned shared attributes exist',
      },
      items: [{ range: [1, 1] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateUnassignedSharedConvertedAttributes = (dataset: object): Finding[] => validateTable(dataset, unassignedSharedConvertedAttributesRules);
