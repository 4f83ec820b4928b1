// Waveform Annotation, PS3.3 Table C.10-11
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.10.html#table_C.10-11
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of ConceptNameCodeSequence, its conditions apart. */
export interface WaveformAnnotationWaveformAnnotationConceptNameCodeItemAttributes extends CodeSequenceMacro {
  /** Modifier Code Sequence (0040,A195) SQ, VM 1, Type 1C. [C.10-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.10.html#table_C.10-11) */
  ModifierCodeSequence?: CodeSequenceItem[];
}

/** An Item of ConceptCodeSequence, its conditions apart. */
export interface WaveformAnnotationWaveformAnnotationConceptCodeItemAttributes extends CodeSequenceMacro {
  /** Modifier Code Sequence (0040,A195) SQ, VM 1, Type 1C. [C.10-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.10.html#table_C.10-11) */
  ModifierCodeSequence?: CodeSequenceItem[];
}

/** An Item of WaveformAnnotationSequence. */
export interface WaveformAnnotationWaveformAnnotationItem {
  /** Unformatted Text Value (0070,0006) ST, VM 1, Type 1C if never. [C.10-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.10.html#table_C.10-11) */
  UnformattedTextValue?: string;
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 1C if never. [C.10-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.10.html#table_C.10-11) */
  ConceptNameCodeSequence?: [WaveformAnnotationWaveformAnnotationConceptNameCodeItem];
  /** Concept Code Sequence (0040,A168) SQ, VM 1, Type 3. [C.10-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.10.html#table_C.10-11) */
  ConceptCodeSequence?: [WaveformAnnotationWaveformAnnotationConceptCodeItem] | null;
  /** Numeric Value (0040,A30A) DS, VM 1-n, Type 3. [C.10-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.10.html#table_C.10-11) */
  NumericValue?: number[] | null;
  /** Measurement Units Code Sequence (0040,08EA) SQ, VM 1, Type 3. [C.10-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.10.html#table_C.10-11) */
  MeasurementUnitsCodeSequence?: [CodeSequenceItem] | null;
  /** Referenced Waveform Channels (0040,A0B0) US, VM 2-2n, Type 1. [C.10-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.10.html#table_C.10-11) */
  ReferencedWaveformChannels: number[];
  /** Temporal Range Type (0040,A130) CS, VM 1, Type 1C. [C.10-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.10.html#table_C.10-11) */
  TemporalRangeType?: 'POINT' | 'MULTIPOINT' | 'SEGMENT' | 'MULTISEGMENT' | 'BEGIN' | 'END';
  /** Referenced Sample Positions (0040,A132) UL, VM 1-n, Type 1C if TemporalRangeType is present and ReferencedTimeOffsets is not present and ReferencedDateTime is not present. [C.10-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.10.html#table_C.10-11) */
  ReferencedSamplePositions?: number[];
  /** Referenced Time Offsets (0040,A138) DS, VM 1-n, Type 1C if TemporalRangeType is present and ReferencedSamplePositions is not present and ReferencedDateTime is not present. [C.10-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.10.html#table_C.10-11) */
  ReferencedTimeOffsets?: number[];
  /** Referenced DateTime (0040,A13A) DT, VM 1-n, Type 1C if TemporalRangeType is present and ReferencedSamplePositions is not present and ReferencedTimeOffsets is not present. [C.10-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.10.html#table_C.10-11) */
  ReferencedDateTime?: string[];
  /** Annotation Group Number (0040,A180) US, VM 1, Type 3. [C.10-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.10.html#table_C.10-11) */
  AnnotationGroupNumber?: number | null;
}

/** Waveform Annotation: PS3.3 Table C.10-11. */
export interface WaveformAnnotationModule {
  /** Waveform Annotation Sequence (0040,B020) SQ, VM 1, Type 1. [C.10-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.10.html#table_C.10-11) */
  WaveformAnnotationSequence: WaveformAnnotationWaveformAnnotationItem[];
}

/** An Item of ConceptNameCodeSequence. */
export type WaveformAnnotationWaveformAnnotationConceptNameCodeItem = WaveformAnnotationWaveformAnnotationConceptNameCodeItemAttributes & CodeSequenceConditions;

/** An Item of ConceptCodeSequence. */
export type WaveformAnnotationWaveformAnnotationConceptCodeItem = WaveformAnnotationWaveformAnnotationConceptCodeItemAttributes & CodeSequenceConditions;

export const waveformAnnotationRules: TableRules = {
  kind: 'module',
  id: 'WaveformAnnotation',
  name: 'Waveform Annotation',
  table: 'table_C.10-11',
  section: 'sect_C.10.10',
  rows: [
    {
      keyword: 'WaveformAnnotationSequence',
      tag: '0040B020',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'UnformattedTextValue',
          tag: '00700006',
          vr: 'ST',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'or', of: [] },
            decided: 'knowledge',
            otherwise: 'allowed',
            never: { op: 'present', attribute: { keyword: 'ConceptNameCodeSequence' } },
            hash: '7b7b20a6fc76',
            reason: 'knowledge',
            missing: 'when the annotation needs a text, of which the sentence tells only when it is forbidden',
          },
        },
        {
          keyword: 'ConceptNameCodeSequence',
          tag: '0040A043',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'or', of: [] },
            decided: 'knowledge',
            otherwise: 'allowed',
            never: { op: 'present', attribute: { keyword: 'UnformattedTextValue' } },
            hash: 'ed08587cf804',
            reason: 'knowledge',
            missing: 'when the annotation needs a concept, of which the sentence tells only when it is forbidden',
          },
          items: [{ range: [1, 1] }],
          rows: [
            { include: () => codeSequenceRules },
            {
              keyword: 'ModifierCodeSequence',
              tag: '0040A195',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '18b9d3639f2b',
                reason: 'knowledge',
                missing: 'whether the concept needs a modifier',
              },
              items: [{ range: [1, null] }],
              rows: [{ include: () => codeSequenceRules }],
            },
          ],
        },
        {
          keyword: 'ConceptCodeSequence',
          tag: '0040A168',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [
            { include: () => codeSequenceRules },
            {
              keyword: 'ModifierCodeSequence',
              tag: '0040A195',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '711d37f133f8',
                reason: 'knowledge',
                missing: 'whether the concept needs a modifier',
              },
              items: [{ range: [1, null] }],
              rows: [{ include: () => codeSequenceRules }],
            },
          ],
        },
        { keyword: 'NumericValue', tag: '0040A30A', vr: 'DS', vm: '1-n', type: '3' },
        {
          keyword: 'MeasurementUnitsCodeSequence',
          tag: '004008EA',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '82' }] }],
        },
        { keyword: 'ReferencedWaveformChannels', tag: '0040A0B0', vr: 'US', vm: '2-2n', type: '1' },
        {
          keyword: 'TemporalRangeType',
          tag: '0040A130',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'allowed',
            hash: 'a456eac821af',
            reason: 'knowledge',
            missing: 'whether the annotation is of all that the channels hold',
          },
          values: [{ kind: 'enumerated', terms: ['POINT', 'MULTIPOINT', 'SEGMENT', 'MULTISEGMENT', 'BEGIN', 'END'], section: 'sect_C.10.10.1.2' }],
        },
        {
          keyword: 'ReferencedSamplePositions',
          tag: '0040A132',
          vr: 'UL',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'present', attribute: { keyword: 'TemporalRangeType' } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedTimeOffsets' } } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedDateTime' } } },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '42e889a0ff6f',
          },
        },
        {
          keyword: 'ReferencedTimeOffsets',
          tag: '0040A138',
          vr: 'DS',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'present', attribute: { keyword: 'TemporalRangeType' } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedSamplePositions' } } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedDateTime' } } },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'ce4109084f52',
          },
        },
        {
          keyword: 'ReferencedDateTime',
          tag: '0040A13A',
          vr: 'DT',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'present', attribute: { keyword: 'TemporalRangeType' } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedSamplePositions' } } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedTimeOffsets' } } },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'eb7a8b51fbb1',
          },
        },
        { keyword: 'AnnotationGroupNumber', tag: '0040A180', vr: 'US', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateWaveformAnnotation = (dataset: object): Finding[] => validateTable(dataset, waveformAnnotationRules);
