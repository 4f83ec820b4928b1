// Original Attributes, PS3.3 Table C.12.1.1.9-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.9.html#table_C.12.1.1.9-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SelectorAttributeMacro, selectorAttributeRules } from './selector-attribute.ts';

/** An Item of ModifiedAttributesSequence. */
export interface OriginalAttributesOriginalAttributesModifiedAttributesItem {
  /** Any other attribute may stand here. */
  [keyword: string]: unknown;
}

/** An Item of NonconformingModifiedAttributesSequence. */
export interface OriginalAttributesOriginalAttributesNonconformingModifiedAttributesItem extends SelectorAttributeMacro {
  /** Nonconforming Data Element Value (0400,0552) OB, VM 1, Type 1. [C.12.1.1.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.9.html#table_C.12.1.1.9-1) */
  NonconformingDataElementValue: ArrayBuffer;
}

/** An Item of OriginalAttributesSequence. */
export interface OriginalAttributesOriginalAttributesItem {
  /** Source of Previous Values (0400,0564) LO, VM 1, Type 2. [C.12.1.1.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.9.html#table_C.12.1.1.9-1) */
  SourceOfPreviousValues: string | null;
  /** Attribute Modification DateTime (0400,0562) DT, VM 1, Type 1. [C.12.1.1.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.9.html#table_C.12.1.1.9-1) */
  AttributeModificationDateTime: string;
  /** Modifying System (0400,0563) LO, VM 1, Type 1. [C.12.1.1.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.9.html#table_C.12.1.1.9-1) */
  ModifyingSystem: string;
  /** Reason for the Attribute Modification (0400,0565) CS, VM 1, Type 1. [C.12.1.1.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.9.html#table_C.12.1.1.9-1) */
  ReasonForTheAttributeModification: DefinedTerm<'COERCE' | 'CORRECT' | 'CONVERT'>;
  /** Modified Attributes Sequence (0400,0550) SQ, VM 1, Type 1. [C.12.1.1.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.9.html#table_C.12.1.1.9-1) */
  ModifiedAttributesSequence: [OriginalAttributesOriginalAttributesModifiedAttributesItem];
  /** Nonconforming Modified Attributes Sequence (0400,0551) SQ, VM 1, Type 3. [C.12.1.1.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.9.html#table_C.12.1.1.9-1) */
  NonconformingModifiedAttributesSequence?: OriginalAttributesOriginalAttributesNonconformingModifiedAttributesItem[] | null;
}

/** Original Attributes: PS3.3 Table C.12.1.1.9-1. */
export interface OriginalAttributesMacro {
  /** Original Attributes Sequence (0400,0561) SQ, VM 1, Type 3. [C.12.1.1.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.9.html#table_C.12.1.1.9-1) */
  OriginalAttributesSequence?: OriginalAttributesOriginalAttributesItem[] | null;
}

export const originalAttributesRules: TableRules = {
  kind: 'macro',
  id: 'OriginalAttributes',
  name: 'Original Attributes',
  table: 'table_C.12.1.1.9-1',
  section: 'sect_C.12.1.1.9',
  rows: [
    {
      keyword: 'OriginalAttributesSequence',
      tag: '04000561',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'SourceOfPreviousValues', tag: '04000564', vr: 'LO', vm: '1', type: '2' },
        { keyword: 'AttributeModificationDateTime', tag: '04000562', vr: 'DT', vm: '1', type: '1' },
        { keyword: 'ModifyingSystem', tag: '04000563', vr: 'LO', vm: '1', type: '1' },
        {
          keyword: 'ReasonForTheAttributeModification',
          tag: '04000565',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['COERCE', 'CORRECT', 'CONVERT'] }],
        },
        {
          keyword: 'ModifiedAttributesSequence',
          tag: '04000550',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ other: 'any-attribute', type: '2' }],
        },
        {
          keyword: 'NonconformingModifiedAttributesSequence',
          tag: '04000551',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => selectorAttributeRules }, { keyword: 'NonconformingDataElementValue', tag: '04000552', vr: 'OB', vm: '1', type: '1' }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOriginalAttributes = (dataset: object): Finding[] => validateTable(dataset, originalAttributesRules);
