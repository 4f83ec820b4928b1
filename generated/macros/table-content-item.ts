// Table Content Item, PS3.3 Table C.18.10-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of TableRowDefinitionSequence. */
export interface TableContentItemTabulatedValuesTableRowDefinitionItem {
  /** Table Row Number (0040,A804) UL, VM 1, Type 1C. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  TableRowNumber?: number;
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 1. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  ConceptNameCodeSequence: [CodeSequenceItem];
  /** Measurement Units Code Sequence (0040,08EA) SQ, VM 1, Type 1C. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  MeasurementUnitsCodeSequence?: [CodeSequenceItem];
}

/** An Item of TableColumnDefinitionSequence. */
export interface TableContentItemTabulatedValuesTableColumnDefinitionItem {
  /** Table Column Number (0040,A805) UL, VM 1, Type 1C. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  TableColumnNumber?: number;
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 1. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  ConceptNameCodeSequence: [CodeSequenceItem];
  /** Measurement Units Code Sequence (0040,08EA) SQ, VM 1, Type 1C. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  MeasurementUnitsCodeSequence?: [CodeSequenceItem];
}

/** An Item of CellValuesSequence, its conditions apart. */
export interface TableContentItemTabulatedValuesCellValuesItemAttributes {
  /** Table Row Number (0040,A804) UL, VM 1, Type 1C if TableColumnNumber is not present or [knowledge #0a17c304c252]. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  TableRowNumber?: number;
  /** Table Column Number (0040,A805) UL, VM 1, Type 1C if TableRowNumber is not present or [knowledge #325185212fbd]. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  TableColumnNumber?: number;
  /** Referenced Content Item Identifier (0040,DB73) UL, VM 1-n, Type 1C if SelectorAttributeVR is not present. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  ReferencedContentItemIdentifier?: number[];
  /** Selector Attribute VR (0072,0050) CS, VM 1, Type 1C if ReferencedContentItemIdentifier is not present. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  SelectorAttributeVR?: 'DS' | 'DT' | 'FD' | 'FL' | 'IS' | 'SL' | 'SQ' | 'SS' | 'SV' | 'UC' | 'UL' | 'US' | 'UV';
  /** Selector DS Value (0072,0072) DS, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is DS and NumericValueQualifierCodeSequence is not present. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  SelectorDSValue?: number[];
  /** Selector DT Value (0072,0063) DT, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is DT. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  SelectorDTValue?: string[];
  /** Selector FD Value (0072,0074) FD, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is FD and NumericValueQualifierCodeSequence is not present. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  SelectorFDValue?: number[];
  /** Selector FL Value (0072,0076) FL, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is FL and NumericValueQualifierCodeSequence is not present. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  SelectorFLValue?: number[];
  /** Selector IS Value (0072,0064) IS, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is "IS" and NumericValueQualifierCodeSequence is not present. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  SelectorISValue?: number[];
  /** Selector SL Value (0072,007C) SL, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is SL and NumericValueQualifierCodeSequence is not present. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  SelectorSLValue?: number[];
  /** Selector SS Value (0072,007E) SS, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is SS and NumericValueQualifierCodeSequence is not present. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  SelectorSSValue?: number[];
  /** Selector SV Value (0072,0082) SV, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is SV and NumericValueQualifierCodeSequence is not present. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  SelectorSVValue?: bigint[];
  /** Selector UC Value (0072,006F) UC, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is UC. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  SelectorUCValue?: string[];
  /** Selector UL Value (0072,0078) UL, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is UL and NumericValueQualifierCodeSequence is not present. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  SelectorULValue?: number[];
  /** Selector US Value (0072,007A) US, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is US and NumericValueQualifierCodeSequence is not present. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  SelectorUSValue?: number[];
  /** Selector UV Value (0072,0083) UV, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is UV and NumericValueQualifierCodeSequence is not present. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  SelectorUVValue?: bigint[];
  /** Concept Code Sequence (0040,A168) SQ, VM 1, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is SQ. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  ConceptCodeSequence?: CodeSequenceItem[];
  /** Measurement Units Code Sequence (0040,08EA) SQ, VM 1, Type 1C. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  MeasurementUnitsCodeSequence?: [CodeSequenceItem];
  /** Numeric Value Qualifier Code Sequence (0040,A301) SQ, VM 1, Type 1C if SelectorAttributeVR is one of DS, FD, FL, "IS", SL, SS, SV, UL, US, UV and SelectorDSValue is not present and SelectorFDValue is not present and SelectorFLValue is not present and SelectorISValue is not present and SelectorSLValue is not present and SelectorSSValue is not present and SelectorSVValue is not present and SelectorULValue is not present and SelectorUSValue is not present and SelectorUVValue is not present. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  NumericValueQualifierCodeSequence?: [CodeSequenceItem];
}

/** An Item of TabulatedValuesSequence. */
export interface TableContentItemTabulatedValuesItem {
  /** Number of Table Rows (0040,A802) UL, VM 1, Type 1. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  NumberOfTableRows: number;
  /** Number of Table Columns (0040,A803) UL, VM 1, Type 1. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  NumberOfTableColumns: number;
  /** Table Row Definition Sequence (0040,A806) SQ, VM 1, Type 3. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  TableRowDefinitionSequence?: TableContentItemTabulatedValuesTableRowDefinitionItem[] | null;
  /** Table Column Definition Sequence (0040,A807) SQ, VM 1, Type 3. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  TableColumnDefinitionSequence?: TableContentItemTabulatedValuesTableColumnDefinitionItem[] | null;
  /** Cell Values Sequence (0040,A808) SQ, VM 1, Type 1. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  CellValuesSequence: TableContentItemTabulatedValuesCellValuesItem[];
}

/** Table Content Item: PS3.3 Table C.18.10-1. */
export interface TableContentItemMacro {
  /** Tabulated Values Sequence (0040,A801) SQ, VM 1, Type 1. [C.18.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.10.html#table_C.18.10-1) */
  TabulatedValuesSequence: [TableContentItemTabulatedValuesItem];
}

/** An Item of CellValuesSequence. */
export type TableContentItemTabulatedValuesCellValuesItem = TableContentItemTabulatedValuesCellValuesItemAttributes & (
    | { SelectorAttributeVR: 'DS'; ReferencedContentItemIdentifier?: never; SelectorDTValue?: never; SelectorFDValue?: never; SelectorFLValue?: never; SelectorISValue?: never; SelectorSLValue?: never; SelectorSSValue?: never; SelectorSVValue?: never; SelectorUCValue?: never; SelectorULValue?: never; SelectorUSValue?: never; SelectorUVValue?: never; ConceptCodeSequence?: never }
    | { SelectorAttributeVR: 'DT'; SelectorDTValue: unknown; ReferencedContentItemIdentifier?: never; SelectorDSValue?: never; SelectorFDValue?: never; SelectorFLValue?: never; SelectorISValue?: never; SelectorSLValue?: never; SelectorSSValue?: never; SelectorSVValue?: never; SelectorUCValue?: never; SelectorULValue?: never; SelectorUSValue?: never; SelectorUVValue?: never; ConceptCodeSequence?: never; NumericValueQualifierCodeSequence?: never }
    | { SelectorAttributeVR: 'FD'; ReferencedContentItemIdentifier?: never; SelectorDSValue?: never; SelectorDTValue?: never; SelectorFLValue?: never; SelectorISValue?: never; SelectorSLValue?: never; SelectorSSValue?: never; SelectorSVValue?: never; SelectorUCValue?: never; SelectorULValue?: never; SelectorUSValue?: never; SelectorUVValue?: never; ConceptCodeSequence?: never }
    | { SelectorAttributeVR: 'FL'; ReferencedContentItemIdentifier?: never; SelectorDSValue?: never; SelectorDTValue?: never; SelectorFDValue?: never; SelectorISValue?: never; SelectorSLValue?: never; SelectorSSValue?: never; SelectorSVValue?: never; SelectorUCValue?: never; SelectorULValue?: never; SelectorUSValue?: never; SelectorUVValue?: never; ConceptCodeSequence?: never }
    | { SelectorAttributeVR: 'IS'; ReferencedContentItemIdentifier?: never; SelectorDSValue?: never; SelectorDTValue?: never; SelectorFDValue?: never; SelectorFLValue?: never; SelectorSLValue?: never; SelectorSSValue?: never; SelectorSVValue?: never; SelectorUCValue?: never; SelectorULValue?: never; SelectorUSValue?: never; SelectorUVValue?: never; ConceptCodeSequence?: never }
    | { SelectorAttributeVR: 'SL'; ReferencedContentItemIdentifier?: never; SelectorDSValue?: never; SelectorDTValue?: never; SelectorFDValue?: never; SelectorFLValue?: never; SelectorISValue?: never; SelectorSSValue?: never; SelectorSVValue?: never; SelectorUCValue?: never; SelectorULValue?: never; SelectorUSValue?: never; SelectorUVValue?: never; ConceptCodeSequence?: never }
    | { SelectorAttributeVR: 'SQ'; ConceptCodeSequence: unknown; ReferencedContentItemIdentifier?: never; SelectorDSValue?: never; SelectorDTValue?: never; SelectorFDValue?: never; SelectorFLValue?: never; SelectorISValue?: never; SelectorSLValue?: never; SelectorSSValue?: never; SelectorSVValue?: never; SelectorUCValue?: never; SelectorULValue?: never; SelectorUSValue?: never; SelectorUVValue?: never; NumericValueQualifierCodeSequence?: never }
    | { SelectorAttributeVR: 'SS'; ReferencedContentItemIdentifier?: never; SelectorDSValue?: never; SelectorDTValue?: never; SelectorFDValue?: never; SelectorFLValue?: never; SelectorISValue?: never; SelectorSLValue?: never; SelectorSVValue?: never; SelectorUCValue?: never; SelectorULValue?: never; SelectorUSValue?: never; SelectorUVValue?: never; ConceptCodeSequence?: never }
    | { SelectorAttributeVR: 'SV'; ReferencedContentItemIdentifier?: never; SelectorDSValue?: never; SelectorDTValue?: never; SelectorFDValue?: never; SelectorFLValue?: never; SelectorISValue?: never; SelectorSLValue?: never; SelectorSSValue?: never; SelectorUCValue?: never; SelectorULValue?: never; SelectorUSValue?: never; SelectorUVValue?: never; ConceptCodeSequence?: never }
    | { SelectorAttributeVR: 'UC'; SelectorUCValue: unknown; ReferencedContentItemIdentifier?: never; SelectorDSValue?: never; SelectorDTValue?: never; SelectorFDValue?: never; SelectorFLValue?: never; SelectorISValue?: never; SelectorSLValue?: never; SelectorSSValue?: never; SelectorSVValue?: never; SelectorULValue?: never; SelectorUSValue?: never; SelectorUVValue?: never; ConceptCodeSequence?: never; NumericValueQualifierCodeSequence?: never }
    | { SelectorAttributeVR: 'UL'; ReferencedContentItemIdentifier?: never; SelectorDSValue?: never; SelectorDTValue?: never; SelectorFDValue?: never; SelectorFLValue?: never; SelectorISValue?: never; SelectorSLValue?: never; SelectorSSValue?: never; SelectorSVValue?: never; SelectorUCValue?: never; SelectorUSValue?: never; SelectorUVValue?: never; ConceptCodeSequence?: never }
    | { SelectorAttributeVR: 'US'; ReferencedContentItemIdentifier?: never; SelectorDSValue?: never; SelectorDTValue?: never; SelectorFDValue?: never; SelectorFLValue?: never; SelectorISValue?: never; SelectorSLValue?: never; SelectorSSValue?: never; SelectorSVValue?: never; SelectorUCValue?: never; SelectorULValue?: never; SelectorUVValue?: never; ConceptCodeSequence?: never }
    | { SelectorAttributeVR: 'UV'; ReferencedContentItemIdentifier?: never; SelectorDSValue?: never; SelectorDTValue?: never; SelectorFDValue?: never; SelectorFLValue?: never; SelectorISValue?: never; SelectorSLValue?: never; SelectorSSValue?: never; SelectorSVValue?: never; SelectorUCValue?: never; SelectorULValue?: never; SelectorUSValue?: never; ConceptCodeSequence?: never }
    | { SelectorAttributeVR?: never; SelectorDSValue?: never; SelectorDTValue?: never; SelectorFDValue?: never; SelectorFLValue?: never; SelectorISValue?: never; SelectorSLValue?: never; SelectorSSValue?: never; SelectorSVValue?: never; SelectorUCValue?: never; SelectorULValue?: never; SelectorUSValue?: never; SelectorUVValue?: never; ConceptCodeSequence?: never; NumericValueQualifierCodeSequence?: never }
  );

export const tableContentItemRules: TableRules = {
  kind: 'macro',
  id: 'TableContentItem',
  name: 'Table Content Item',
  table: 'table_C.18.10-1',
  section: 'sect_C.18.10',
  rows: [
    {
      keyword: 'TabulatedValuesSequence',
      tag: '0040A801',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'NumberOfTableRows', tag: '0040A802', vr: 'UL', vm: '1', type: '1' },
        { keyword: 'NumberOfTableColumns', tag: '0040A803', vr: 'UL', vm: '1', type: '1' },
        {
          keyword: 'TableRowDefinitionSequence',
          tag: '0040A806',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            {
              keyword: 'TableRowNumber',
              tag: '0040A804',
              vr: 'UL',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: 'c720fbde5294',
                reason: 'knowledge',
                missing: 'whether the concept is for some rows alone',
              },
            },
            {
              keyword: 'ConceptNameCodeSequence',
              tag: '0040A043',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules }],
            },
            {
              keyword: 'MeasurementUnitsCodeSequence',
              tag: '004008EA',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '95167cc0465f',
                reason: 'knowledge',
                missing: 'the values of the row and their units',
              },
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '82' }] }],
            },
          ],
        },
        {
          keyword: 'TableColumnDefinitionSequence',
          tag: '0040A807',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            {
              keyword: 'TableColumnNumber',
              tag: '0040A805',
              vr: 'UL',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: 'a0b28ff8201e',
                reason: 'knowledge',
                missing: 'whether the concept is for some columns alone',
              },
            },
            {
              keyword: 'ConceptNameCodeSequence',
              tag: '0040A043',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules }],
            },
            {
              keyword: 'MeasurementUnitsCodeSequence',
              tag: '004008EA',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '641853c73cb7',
                reason: 'knowledge',
                missing: 'the values of the column and their units',
              },
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '82' }] }],
            },
          ],
        },
        {
          keyword: 'CellValuesSequence',
          tag: '0040A808',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            {
              keyword: 'TableRowNumber',
              tag: '0040A804',
              vr: 'UL',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'or',
                  of: [
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'TableColumnNumber' } } },
                    { op: 'unknown', reason: 'knowledge', hash: '0a17c304c252' },
                  ],
                },
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '0a17c304c252',
                reason: 'knowledge',
                missing: 'which rows the value is of',
              },
            },
            {
              keyword: 'TableColumnNumber',
              tag: '0040A805',
              vr: 'UL',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'or',
                  of: [{ op: 'not', of: { op: 'present', attribute: { keyword: 'TableRowNumber' } } }, { op: 'unknown', reason: 'knowledge', hash: '325185212fbd' }],
                },
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '325185212fbd',
                reason: 'knowledge',
                missing: 'which columns the value is of',
              },
            },
            {
              keyword: 'ReferencedContentItemIdentifier',
              tag: '0040DB73',
              vr: 'UL',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'SelectorAttributeVR' } } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '64a61e3f1f23',
              },
            },
            {
              keyword: 'SelectorAttributeVR',
              tag: '00720050',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedContentItemIdentifier' } } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'b521fa037cac',
              },
              values: [{ kind: 'enumerated', terms: ['DS', 'DT', 'FD', 'FL', 'IS', 'SL', 'SQ', 'SS', 'SV', 'UC', 'UL', 'US', 'UV'] }],
            },
            {
              keyword: 'SelectorDSValue',
              tag: '00720072',
              vr: 'DS',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'SelectorAttributeVR' } },
                    { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['DS'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'NumericValueQualifierCodeSequence' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'e13c3c22d98d',
              },
            },
            {
              keyword: 'SelectorDTValue',
              tag: '00720063',
              vr: 'DT',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['DT'] }],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '01484acbd07a',
              },
            },
            {
              keyword: 'SelectorFDValue',
              tag: '00720074',
              vr: 'FD',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'SelectorAttributeVR' } },
                    { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['FD'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'NumericValueQualifierCodeSequence' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '3dcd6fab0014',
              },
            },
            {
              keyword: 'SelectorFLValue',
              tag: '00720076',
              vr: 'FL',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'SelectorAttributeVR' } },
                    { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['FL'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'NumericValueQualifierCodeSequence' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '99138e80d674',
              },
            },
            {
              keyword: 'SelectorISValue',
              tag: '00720064',
              vr: 'IS',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'SelectorAttributeVR' } },
                    { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['IS'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'NumericValueQualifierCodeSequence' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'eb854f24ae92',
              },
            },
            {
              keyword: 'SelectorSLValue',
              tag: '0072007C',
              vr: 'SL',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'SelectorAttributeVR' } },
                    { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['SL'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'NumericValueQualifierCodeSequence' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'ee2837ef7128',
              },
            },
            {
              keyword: 'SelectorSSValue',
              tag: '0072007E',
              vr: 'SS',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'SelectorAttributeVR' } },
                    { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['SS'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'NumericValueQualifierCodeSequence' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '43d1ea2e8d58',
              },
            },
            {
              keyword: 'SelectorSVValue',
              tag: '00720082',
              vr: 'SV',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'SelectorAttributeVR' } },
                    { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['SV'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'NumericValueQualifierCodeSequence' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '88fa3d2322fc',
              },
            },
            {
              keyword: 'SelectorUCValue',
              tag: '0072006F',
              vr: 'UC',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['UC'] }],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '7e35c8e45e56',
              },
            },
            {
              keyword: 'SelectorULValue',
              tag: '00720078',
              vr: 'UL',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'SelectorAttributeVR' } },
                    { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['UL'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'NumericValueQualifierCodeSequence' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '6707efa03aac',
              },
            },
            {
              keyword: 'SelectorUSValue',
              tag: '0072007A',
              vr: 'US',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'SelectorAttributeVR' } },
                    { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['US'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'NumericValueQualifierCodeSequence' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'e61eafa3696c',
              },
            },
            {
              keyword: 'SelectorUVValue',
              tag: '00720083',
              vr: 'UV',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'SelectorAttributeVR' } },
                    { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['UV'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'NumericValueQualifierCodeSequence' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '0bfd57d109bd',
              },
            },
            {
              keyword: 'ConceptCodeSequence',
              tag: '0040A168',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['SQ'] }],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '9c9892928829',
              },
              items: [{ range: [1, null] }],
              rows: [{ include: () => codeSequenceRules }],
            },
            {
              keyword: 'MeasurementUnitsCodeSequence',
              tag: '004008EA',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '685e987a27e5',
                reason: 'knowledge',
                missing: 'whether the value has a unit, and where it stands',
              },
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '82' }] }],
            },
            {
              keyword: 'NumericValueQualifierCodeSequence',
              tag: '0040A301',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['DS', 'FD', 'FL', 'IS', 'SL', 'SS', 'SV', 'UL', 'US', 'UV'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'SelectorDSValue' } } },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'SelectorFDValue' } } },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'SelectorFLValue' } } },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'SelectorISValue' } } },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'SelectorSLValue' } } },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'SelectorSSValue' } } },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'SelectorSVValue' } } },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'SelectorULValue' } } },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'SelectorUSValue' } } },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'SelectorUVValue' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '21892a81e851',
              },
              items: [{ range: [1, 1], permitted: true }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '42' }] }],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateTableContentItem = (dataset: object): Finding[] => validateTable(dataset, tableContentItemRules);
