// Real World Value Mapping Item, PS3.3 Table C.7.6.16-12b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.11.html#table_C.7.6.16-12b
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type ContentItemWithModifiersItem, contentItemWithModifiersRules } from './content-item-with-modifiers.ts';

/** Real World Value Mapping Item: PS3.3 Table C.7.6.16-12b. */
export interface RealWorldValueMappingItemMacro {
  /** Real World Value First Value Mapped (0040,9216) US|SS, VM 1, Type 1C if PixelData is present or RealWorldValueLUTData is present or DoubleFloatRealWorldValueFirstValueMapped is not present. [C.7.6.16-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.11.html#table_C.7.6.16-12b) */
  RealWorldValueFirstValueMapped?: number;
  /** Real World Value Last Value Mapped (0040,9211) US|SS, VM 1, Type 1C if PixelData is present or RealWorldValueLUTData is present or DoubleFloatRealWorldValueLastValueMapped is not present. [C.7.6.16-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.11.html#table_C.7.6.16-12b) */
  RealWorldValueLastValueMapped?: number;
  /** Double Float Real World Value First Value Mapped (0040,9214) FD, VM 1, Type 1C if RealWorldValueFirstValueMapped is not present. [C.7.6.16-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.11.html#table_C.7.6.16-12b) */
  DoubleFloatRealWorldValueFirstValueMapped?: number;
  /** Double Float Real World Value Last Value Mapped (0040,9213) FD, VM 1, Type 1C if RealWorldValueLastValueMapped is not present. [C.7.6.16-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.11.html#table_C.7.6.16-12b) */
  DoubleFloatRealWorldValueLastValueMapped?: number;
  /** Real World Value Intercept (0040,9224) FD, VM 1, Type 1C if FloatPixelData is present or DoubleFloatPixelData is present or RealWorldValueLUTData is not present. [C.7.6.16-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.11.html#table_C.7.6.16-12b) */
  RealWorldValueIntercept?: number;
  /** Real World Value Slope (0040,9225) FD, VM 1, Type 1C if FloatPixelData is present or DoubleFloatPixelData is present or RealWorldValueLUTData is not present. [C.7.6.16-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.11.html#table_C.7.6.16-12b) */
  RealWorldValueSlope?: number;
  /** Real World Value LUT Data (0040,9212) FD, VM 1-n, Type 1C if RealWorldValueIntercept is not present. [C.7.6.16-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.11.html#table_C.7.6.16-12b) */
  RealWorldValueLUTData?: number[];
  /** LUT Explanation (0028,3003) LO, VM 1, Type 1. [C.7.6.16-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.11.html#table_C.7.6.16-12b) */
  LUTExplanation: string;
  /** LUT Label (0040,9210) SH, VM 1, Type 1. [C.7.6.16-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.11.html#table_C.7.6.16-12b) */
  LUTLabel: string;
  /** Measurement Units Code Sequence (0040,08EA) SQ, VM 1, Type 1. [C.7.6.16-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.11.html#table_C.7.6.16-12b) */
  MeasurementUnitsCodeSequence: [CodeSequenceItem];
  /** Quantity Definition Sequence (0040,9220) SQ, VM 1, Type 3. [C.7.6.16-12b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.11.html#table_C.7.6.16-12b) */
  QuantityDefinitionSequence?: ContentItemWithModifiersItem[] | null;
}

export const realWorldValueMappingItemRules: TableRules = {
  kind: 'macro',
  id: 'RealWorldValueMappingItem',
  name: 'Real World Value Mapping Item',
  table: 'table_C.7.6.16-12b',
  section: 'sect_C.7.6.16.2.11',
  rows: [
    {
      keyword: 'RealWorldValueFirstValueMapped',
      tag: '00409216',
      vr: 'US|SS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'PixelData' } },
            { op: 'present', attribute: { keyword: 'RealWorldValueLUTData' } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'DoubleFloatRealWorldValueFirstValueMapped' } } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '8ca8ef8a9176',
      },
    },
    {
      keyword: 'RealWorldValueLastValueMapped',
      tag: '00409211',
      vr: 'US|SS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'PixelData' } },
            { op: 'present', attribute: { keyword: 'RealWorldValueLUTData' } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'DoubleFloatRealWorldValueLastValueMapped' } } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '2d331585ca13',
      },
    },
    {
      keyword: 'DoubleFloatRealWorldValueFirstValueMapped',
      tag: '00409214',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'RealWorldValueFirstValueMapped' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '8dc058bf75a8',
      },
    },
    {
      keyword: 'DoubleFloatRealWorldValueLastValueMapped',
      tag: '00409213',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'RealWorldValueLastValueMapped' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'b10528bf2bcd',
      },
    },
    {
      keyword: 'RealWorldValueIntercept',
      tag: '00409224',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'FloatPixelData' } },
            { op: 'present', attribute: { keyword: 'DoubleFloatPixelData' } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'RealWorldValueLUTData' } } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '10f07f4d5257',
      },
    },
    {
      keyword: 'RealWorldValueSlope',
      tag: '00409225',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'FloatPixelData' } },
            { op: 'present', attribute: { keyword: 'DoubleFloatPixelData' } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'RealWorldValueLUTData' } } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '10f07f4d5257',
      },
    },
    {
      keyword: 'RealWorldValueLUTData',
      tag: '00409212',
      vr: 'FD',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'RealWorldValueIntercept' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '797724adaea9',
      },
    },
    { keyword: 'LUTExplanation', tag: '00283003', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'LUTLabel', tag: '00409210', vr: 'SH', vm: '1', type: '1' },
    {
      keyword: 'MeasurementUnitsCodeSequence',
      tag: '004008EA',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7181' }] }],
    },
    {
      keyword: 'QuantityDefinitionSequence',
      tag: '00409220',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => contentItemWithModifiersRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRealWorldValueMappingItem = (dataset: object): Finding[] => validateTable(dataset, realWorldValueMappingItemRules);
