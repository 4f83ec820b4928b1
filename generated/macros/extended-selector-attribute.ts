// Extended Selector Attribute, PS3.3 Table 10-20a
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.17.html#table_10-20a
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SelectorAttributeMacro, selectorAttributeRules } from './selector-attribute.ts';

/** Extended Selector Attribute: PS3.3 Table 10-20a. */
export interface ExtendedSelectorAttributeMacro extends SelectorAttributeMacro {
  /** Selector Attribute Name (0082,0018) LO, VM 1, Type 1. [10-20a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.17.html#table_10-20a) */
  SelectorAttributeName: string;
  /** Selector Attribute Keyword (0082,0019) LO, VM 1, Type 3. [10-20a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.17.html#table_10-20a) */
  SelectorAttributeKeyword?: string | null;
  /** Selector Attribute VR (0072,0050) CS, VM 1, Type 1. [10-20a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.17.html#table_10-20a) */
  SelectorAttributeVR: string;
}

export const extendedSelectorAttributeRules: TableRules = {
  kind: 'macro',
  id: 'ExtendedSelectorAttribute',
  name: 'Extended Selector Attribute',
  table: 'table_10-20a',
  section: 'sect_10.17',
  rows: [
    { keyword: 'SelectorAttributeName', tag: '00820018', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'SelectorAttributeKeyword', tag: '00820019', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'SelectorAttributeVR', tag: '00720050', vr: 'CS', vm: '1', type: '1' },
    { include: () => selectorAttributeRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateExtendedSelectorAttribute = (dataset: object): Finding[] => validateTable(dataset, extendedSelectorAttributeRules);
