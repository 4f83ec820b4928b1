// Content Item with Modifiers, PS3.3 Table 10.2.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.1.html#table_10.2.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentItemMacro, type ContentItemConditions, type ContentItemItem, contentItemRules } from './content-item.ts';

/** Content Item with Modifiers: PS3.3 Table 10.2.1-1. */
export interface ContentItemWithModifiersMacro extends ContentItemMacro {
  /** Content Item Modifier Sequence (0040,0441) SQ, VM 1, Type 3. [10.2.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.1.html#table_10.2.1-1) */
  ContentItemModifierSequence?: ContentItemItem[] | null;
}

/** What the conditions of Content Item with Modifiers ask for and refuse. */
export type ContentItemWithModifiersConditions = ContentItemConditions;

/** An Item of Content Item with Modifiers alone. */
export type ContentItemWithModifiersItem = ContentItemWithModifiersMacro & ContentItemWithModifiersConditions;

export const contentItemWithModifiersRules: TableRules = {
  kind: 'macro',
  id: 'ContentItemWithModifiers',
  name: 'Content Item with Modifiers',
  table: 'table_10.2.1-1',
  section: 'sect_10.2.1',
  rows: [
    { include: () => contentItemRules },
    {
      keyword: 'ContentItemModifierSequence',
      tag: '00400441',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => contentItemRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateContentItemWithModifiers = (dataset: object): Finding[] => validateTable(dataset, contentItemWithModifiersRules);
