// Content Item, PS3.3 Table 10-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of ReferencedSOPSequence. */
export interface ContentItemReferencedSOPItem extends SOPInstanceReferenceMacro {
  /** Referenced Frame Number (0008,1160) IS, VM 1-n, Type 1C if [other-instance #2e662b7e11ce] and ReferencedSegmentNumber is not present. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  ReferencedFrameNumber?: number[];
  /** Referenced Segment Number (0062,000B) US, VM 1-n, Type 1C if [other-instance #f2b12f180e6d] and ReferencedFrameNumber is not present. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  ReferencedSegmentNumber?: number[];
  /** Referenced Waveform Channels (0040,A0B0) US, VM 2-2n, Type 1C. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  ReferencedWaveformChannels?: number[];
}

/** Content Item: PS3.3 Table 10-2. */
export interface ContentItemMacro {
  /** Value Type (0040,A040) CS, VM 1, Type 1. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  ValueType: 'DATE' | 'TIME' | 'DATETIME' | 'PNAME' | 'UIDREF' | 'TEXT' | 'CODE' | 'NUMERIC' | 'COMPOSITE' | 'IMAGE' | 'WAVEFORM';
  /** Observation DateTime (0040,A032) DT, VM 1, Type 3. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  ObservationDateTime?: string | null;
  /** Observation Start DateTime (0040,A033) DT, VM 1, Type 3. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  ObservationStartDateTime?: string | null;
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 1. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  ConceptNameCodeSequence: [CodeSequenceItem];
  /** DateTime (0040,A120) DT, VM 1, Type 1C if ValueType is DATETIME. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  DateTime?: string;
  /** Date (0040,A121) DA, VM 1, Type 1C if ValueType is DATE. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  Date?: string;
  /** Time (0040,A122) TM, VM 1, Type 1C if ValueType is TIME. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  Time?: string;
  /** Person Name (0040,A123) PN, VM 1, Type 1C if ValueType is PNAME. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  PersonName?: PersonName | string;
  /** UID (0040,A124) UI, VM 1, Type 1C if ValueType is UIDREF. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  UID?: string;
  /** Text Value (0040,A160) UT, VM 1, Type 1C if ValueType is TEXT. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  TextValue?: string;
  /** Concept Code Sequence (0040,A168) SQ, VM 1, Type 1C if ValueType is CODE. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  ConceptCodeSequence?: [CodeSequenceItem];
  /** Numeric Value (0040,A30A) DS, VM 1-n, Type 1C if ValueType is NUMERIC. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  NumericValue?: number[];
  /** Floating Point Value (0040,A161) FD, VM 1-n, Type 1C. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  FloatingPointValue?: number[];
  /** Rational Numerator Value (0040,A162) SL, VM 1-n, Type 1C. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  RationalNumeratorValue?: number[];
  /** Rational Denominator Value (0040,A163) UL, VM 1-n, Type 1C if RationalNumeratorValue is present. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  RationalDenominatorValue?: number[];
  /** Measurement Units Code Sequence (0040,08EA) SQ, VM 1, Type 1C if ValueType is NUMERIC. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  MeasurementUnitsCodeSequence?: [CodeSequenceItem];
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1, Type 1C if ValueType is one of COMPOSITE, IMAGE, WAVEFORM. [10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.2.html#table_10-2) */
  ReferencedSOPSequence?: [ContentItemReferencedSOPItem];
}

/** What the conditions of Content Item ask for and refuse. */
export type ContentItemConditions = (
    | { ValueType: 'DATE'; Date: unknown; DateTime?: never; Time?: never; PersonName?: never; UID?: never; TextValue?: never; ConceptCodeSequence?: never; NumericValue?: never; MeasurementUnitsCodeSequence?: never; ReferencedSOPSequence?: never }
    | { ValueType: 'TIME'; Time: unknown; DateTime?: never; Date?: never; PersonName?: never; UID?: never; TextValue?: never; ConceptCodeSequence?: never; NumericValue?: never; MeasurementUnitsCodeSequence?: never; ReferencedSOPSequence?: never }
    | { ValueType: 'DATETIME'; DateTime: unknown; Date?: never; Time?: never; PersonName?: never; UID?: never; TextValue?: never; ConceptCodeSequence?: never; NumericValue?: never; MeasurementUnitsCodeSequence?: never; ReferencedSOPSequence?: never }
    | { ValueType: 'PNAME'; PersonName: unknown; DateTime?: never; Date?: never; Time?: never; UID?: never; TextValue?: never; ConceptCodeSequence?: never; NumericValue?: never; MeasurementUnitsCodeSequence?: never; ReferencedSOPSequence?: never }
    | { ValueType: 'UIDREF'; UID: unknown; DateTime?: never; Date?: never; Time?: never; PersonName?: never; TextValue?: never; ConceptCodeSequence?: never; NumericValue?: never; MeasurementUnitsCodeSequence?: never; ReferencedSOPSequence?: never }
    | { ValueType: 'TEXT'; TextValue: unknown; DateTime?: never; Date?: never; Time?: never; PersonName?: never; UID?: never; ConceptCodeSequence?: never; NumericValue?: never; MeasurementUnitsCodeSequence?: never; ReferencedSOPSequence?: never }
    | { ValueType: 'CODE'; ConceptCodeSequence: unknown; DateTime?: never; Date?: never; Time?: never; PersonName?: never; UID?: never; TextValue?: never; NumericValue?: never; MeasurementUnitsCodeSequence?: never; ReferencedSOPSequence?: never }
    | { ValueType: 'NUMERIC'; NumericValue: unknown; MeasurementUnitsCodeSequence: unknown; DateTime?: never; Date?: never; Time?: never; PersonName?: never; UID?: never; TextValue?: never; ConceptCodeSequence?: never; ReferencedSOPSequence?: never }
    | { ValueType: 'COMPOSITE' | 'IMAGE' | 'WAVEFORM'; ReferencedSOPSequence: unknown; DateTime?: never; Date?: never; Time?: never; PersonName?: never; UID?: never; TextValue?: never; ConceptCodeSequence?: never; NumericValue?: never; MeasurementUnitsCodeSequence?: never }
  );

/** An Item of Content Item alone. */
export type ContentItemItem = ContentItemMacro & ContentItemConditions;

export const contentItemRules: TableRules = {
  kind: 'macro',
  id: 'ContentItem',
  name: 'Content Item',
  table: 'table_10-2',
  section: 'sect_10.2',
  rows: [
    {
      keyword: 'ValueType',
      tag: '0040A040',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['DATE', 'TIME', 'DATETIME', 'PNAME', 'UIDREF', 'TEXT', 'CODE', 'NUMERIC', 'COMPOSITE', 'IMAGE', 'WAVEFORM'] }],
    },
    { keyword: 'ObservationDateTime', tag: '0040A032', vr: 'DT', vm: '1', type: '3' },
    { keyword: 'ObservationStartDateTime', tag: '0040A033', vr: 'DT', vm: '1', type: '3' },
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
      keyword: 'DateTime',
      tag: '0040A120',
      vr: 'DT',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['DATETIME'] }, decided: 'data', otherwise: 'forbidden', hash: 'e5e09cd00d20' },
    },
    {
      keyword: 'Date',
      tag: '0040A121',
      vr: 'DA',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['DATE'] }, decided: 'data', otherwise: 'forbidden', hash: 'f120f4f7b292' },
    },
    {
      keyword: 'Time',
      tag: '0040A122',
      vr: 'TM',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['TIME'] }, decided: 'data', otherwise: 'forbidden', hash: 'ad089bcb89d4' },
    },
    {
      keyword: 'PersonName',
      tag: '0040A123',
      vr: 'PN',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['PNAME'] }, decided: 'data', otherwise: 'forbidden', hash: 'a1fae7e30769' },
    },
    {
      keyword: 'UID',
      tag: '0040A124',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['UIDREF'] }, decided: 'data', otherwise: 'forbidden', hash: 'ca8b4b7d145e' },
    },
    {
      keyword: 'TextValue',
      tag: '0040A160',
      vr: 'UT',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['TEXT'] }, decided: 'data', otherwise: 'forbidden', hash: '6d4c4e3a33ff' },
    },
    {
      keyword: 'ConceptCodeSequence',
      tag: '0040A168',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['CODE'] }, decided: 'data', otherwise: 'forbidden', hash: '52aed24df307' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'NumericValue',
      tag: '0040A30A',
      vr: 'DS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['NUMERIC'] }, decided: 'data', otherwise: 'forbidden', hash: '8073aef049d9' },
    },
    {
      keyword: 'FloatingPointValue',
      tag: '0040A161',
      vr: 'FD',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: 'a84f015ea953',
        reason: 'knowledge',
        missing: 'whether the number is more precise than its text',
      },
    },
    {
      keyword: 'RationalNumeratorValue',
      tag: '0040A162',
      vr: 'SL',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: '5600ef09a967',
        reason: 'knowledge',
        missing: 'whether the number is more precise than its text',
      },
    },
    {
      keyword: 'RationalDenominatorValue',
      tag: '0040A163',
      vr: 'UL',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'RationalNumeratorValue' } }, decided: 'data', otherwise: 'forbidden', hash: '553a6d6b45be' },
    },
    {
      keyword: 'MeasurementUnitsCodeSequence',
      tag: '004008EA',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['NUMERIC'] }, decided: 'data', otherwise: 'forbidden', hash: '8073aef049d9' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '82' }] }],
    },
    {
      keyword: 'ReferencedSOPSequence',
      tag: '00081199',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ValueType' }, to: ['COMPOSITE', 'IMAGE', 'WAVEFORM'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'fabd0bb8647f',
      },
      items: [{ range: [1, 1] }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'ReferencedFrameNumber',
          tag: '00081160',
          vr: 'IS',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'unknown', reason: 'other-instance', hash: '2e662b7e11ce' },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedSegmentNumber' } } },
              ],
            },
            decided: 'study',
            otherwise: 'forbidden',
            hash: '2e662b7e11ce',
            reason: 'other-instance',
            missing: 'whether a referenced image has several frames, and whether all are meant',
          },
        },
        {
          keyword: 'ReferencedSegmentNumber',
          tag: '0062000B',
          vr: 'US',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'unknown', reason: 'other-instance', hash: 'f2b12f180e6d' },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedFrameNumber' } } },
              ],
            },
            decided: 'study',
            otherwise: 'forbidden',
            hash: 'f2b12f180e6d',
            reason: 'other-instance',
            missing: 'whether a segmentation is referenced, and whether all segments are meant',
          },
        },
        {
          keyword: 'ReferencedWaveformChannels',
          tag: '0040A0B0',
          vr: 'US',
          vm: '2-2n',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '6a695a6878b0',
            reason: 'other-instance',
            missing: 'whether a waveform is referenced, and whether all channels are meant',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateContentItem = (dataset: object): Finding[] => validateTable(dataset, contentItemRules);
