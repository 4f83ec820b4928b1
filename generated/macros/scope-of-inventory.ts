// Scope of Inventory, PS3.3 Table C.38.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.1.html#table_C.38.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of RangeMatchingSequence. */
export interface ScopeOfInventoryScopeOfInventoryRangeMatchingItem {
  /** Any other attribute may stand here. */
  [keyword: string]: unknown;
}

/** An Item of ListOfUIDMatchingSequence. */
export interface ScopeOfInventoryScopeOfInventoryListOfUIDMatchingItem {
  /** Any other attribute may stand here. */
  [keyword: string]: unknown;
}

/** An Item of EmptyValueMatchingSequence. */
export interface ScopeOfInventoryScopeOfInventoryEmptyValueMatchingItem {
  /** Any other attribute may stand here. */
  [keyword: string]: unknown;
}

/** An Item of GeneralMatchingSequence. */
export interface ScopeOfInventoryScopeOfInventoryGeneralMatchingItem {
  /** Any other attribute may stand here. */
  [keyword: string]: unknown;
}

/** An Item of ScopeOfInventorySequence. */
export interface ScopeOfInventoryScopeOfInventoryItem {
  /** Extended Matching Mechanisms (0008,040F) CS, VM 1-n, Type 1C. [C.38.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.1.html#table_C.38.2-1) */
  ExtendedMatchingMechanisms?: ('RELATIONAL' | 'COMBINED_DT' | 'FUZZY_SEMANTIC' | 'TIMEZONE_ADJUST' | 'EMPTY_VALUE' | 'MULTIPLE_VALUE')[];
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C. [C.38.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.1.html#table_C.38.2-1) */
  SpecificCharacterSet?: string[];
  /** Timezone Offset From UTC (0008,0201) SH, VM 1, Type 1C if ExtendedMatchingMechanisms is TIMEZONE_ADJUST. [C.38.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.1.html#table_C.38.2-1) */
  TimezoneOffsetFromUTC?: string;
  /** Query/Retrieve Level (0008,0052) CS, VM 1, Type 1C if ExtendedMatchingMechanisms is RELATIONAL. [C.38.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.1.html#table_C.38.2-1) */
  QueryRetrieveLevel?: 'STUDY' | 'SERIES' | 'IMAGE';
  /** Range Matching Sequence (0008,0410) SQ, VM 1, Type 1C. [C.38.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.1.html#table_C.38.2-1) */
  RangeMatchingSequence?: ScopeOfInventoryScopeOfInventoryRangeMatchingItem[];
  /** List of UID Matching Sequence (0008,0411) SQ, VM 1, Type 1C. [C.38.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.1.html#table_C.38.2-1) */
  ListOfUIDMatchingSequence?: ScopeOfInventoryScopeOfInventoryListOfUIDMatchingItem[];
  /** Empty Value Matching Sequence (0008,0412) SQ, VM 1, Type 1C if ExtendedMatchingMechanisms is EMPTY_VALUE and [knowledge #86b623fa9716]. [C.38.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.1.html#table_C.38.2-1) */
  EmptyValueMatchingSequence?: [ScopeOfInventoryScopeOfInventoryEmptyValueMatchingItem];
  /** General Matching Sequence (0008,0413) SQ, VM 1, Type 1C. [C.38.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.1.html#table_C.38.2-1) */
  GeneralMatchingSequence?: [ScopeOfInventoryScopeOfInventoryGeneralMatchingItem];
}

/** Scope of Inventory: PS3.3 Table C.38.2-1. */
export interface ScopeOfInventoryMacro {
  /** Scope of Inventory Sequence (0008,0400) SQ, VM 1, Type 2. [C.38.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.1.html#table_C.38.2-1) */
  ScopeOfInventorySequence: ScopeOfInventoryScopeOfInventoryItem[] | null;
}

export const scopeOfInventoryRules: TableRules = {
  kind: 'macro',
  id: 'ScopeOfInventory',
  name: 'Scope of Inventory',
  table: 'table_C.38.2-1',
  section: 'sect_C.38.2.1',
  rows: [
    {
      keyword: 'ScopeOfInventorySequence',
      tag: '00080400',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [
        {
          keyword: 'ExtendedMatchingMechanisms',
          tag: '0008040F',
          vr: 'CS',
          vm: '1-n',
          type: '1C',
          condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'af2f2b36d7bf', reason: 'knowledge', missing: 'which kinds of matching were used' },
          values: [{ kind: 'enumerated', terms: ['RELATIONAL', 'COMBINED_DT', 'FUZZY_SEMANTIC', 'TIMEZONE_ADJUST', 'EMPTY_VALUE', 'MULTIPLE_VALUE'] }],
        },
        {
          keyword: 'SpecificCharacterSet',
          tag: '00080005',
          vr: 'CS',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '00ceec80ef46',
            reason: 'knowledge',
            missing: 'which character sets the texts are meant in',
          },
        },
        {
          keyword: 'TimezoneOffsetFromUTC',
          tag: '00080201',
          vr: 'SH',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ExtendedMatchingMechanisms' }, to: ['TIMEZONE_ADJUST'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '2d86930d7d48',
          },
        },
        {
          keyword: 'QueryRetrieveLevel',
          tag: '00080052',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ExtendedMatchingMechanisms' }, to: ['RELATIONAL'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '7953730d2ec7',
          },
          values: [{ kind: 'enumerated', terms: ['STUDY', 'SERIES', 'IMAGE'] }],
        },
        {
          keyword: 'RangeMatchingSequence',
          tag: '00080410',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'ce4c8adcd564', reason: 'knowledge', missing: 'which kinds of matching were used' },
          items: [{ range: [2, 2] }],
          rows: [{ other: 'any-attribute', type: '2' }],
        },
        {
          keyword: 'ListOfUIDMatchingSequence',
          tag: '00080411',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'e8cd119ebae6', reason: 'knowledge', missing: 'which kinds of matching were used' },
          items: [{ range: [1, null] }],
          rows: [{ other: 'any-attribute', type: '1' }],
        },
        {
          keyword: 'EmptyValueMatchingSequence',
          tag: '00080412',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'ExtendedMatchingMechanisms' }, to: ['EMPTY_VALUE'] },
                { op: 'unknown', reason: 'knowledge', hash: '86b623fa9716' },
              ],
            },
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '86b623fa9716',
            reason: 'knowledge',
            missing: 'which kinds of matching were used',
          },
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ other: 'any-attribute', type: '2' }],
        },
        {
          keyword: 'GeneralMatchingSequence',
          tag: '00080413',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'e9665bfa1b02', reason: 'knowledge', missing: 'which kinds of matching were used' },
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ other: 'any-attribute', type: '1' }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateScopeOfInventory = (dataset: object): Finding[] => validateTable(dataset, scopeOfInventoryRules);
