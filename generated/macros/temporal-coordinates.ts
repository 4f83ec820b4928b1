// Temporal Coordinates, PS3.3 Table C.18.7-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.7.html#table_C.18.7-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Temporal Coordinates: PS3.3 Table C.18.7-1. */
export interface TemporalCoordinatesMacro {
  /** Temporal Range Type (0040,A130) CS, VM 1, Type 1. [C.18.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.7.html#table_C.18.7-1) */
  TemporalRangeType: 'POINT' | 'MULTIPOINT' | 'SEGMENT' | 'MULTISEGMENT' | 'BEGIN' | 'END';
  /** Referenced Sample Positions (0040,A132) UL, VM 1-n, Type 1C if ((ValueType in ContentSequence of this item is WAVEFORM and (not (ValueType in ContentSequence of this item is one of IMAGE, SCOORD) or [knowledge #0a7da34c4017])) or ((ContentSequence of this item is not present or ReferencedContentItemIdentifier in ContentSequence of this item is present) and [knowledge #0a7da34c4017])) and ReferencedTimeOffsets is not present and ReferencedDateTime is not present. [C.18.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.7.html#table_C.18.7-1) */
  ReferencedSamplePositions?: number[];
  /** Referenced Time Offsets (0040,A138) DS, VM 1-n, Type 1C if ReferencedSamplePositions is not present and ReferencedDateTime is not present. [C.18.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.7.html#table_C.18.7-1) */
  ReferencedTimeOffsets?: number[];
  /** Referenced DateTime (0040,A13A) DT, VM 1-n, Type 1C if ReferencedSamplePositions is not present and ReferencedTimeOffsets is not present. [C.18.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.7.html#table_C.18.7-1) */
  ReferencedDateTime?: string[];
}

export const temporalCoordinatesRules: TableRules = {
  kind: 'macro',
  id: 'TemporalCoordinates',
  name: 'Temporal Coordinates',
  table: 'table_C.18.7-1',
  section: 'sect_C.18.7',
  rows: [
    {
      keyword: 'TemporalRangeType',
      tag: '0040A130',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['POINT', 'MULTIPOINT', 'SEGMENT', 'MULTISEGMENT', 'BEGIN', 'END'], section: 'sect_C.18.7.1.1' }],
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
            {
              op: 'or',
              of: [
                {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'ValueType', within: ['ContentSequence'], scope: 'item' }, to: ['WAVEFORM'] },
                    {
                      op: 'or',
                      of: [
                        { op: 'not', of: { op: '=', attribute: { keyword: 'ValueType', within: ['ContentSequence'], scope: 'item' }, to: ['IMAGE', 'SCOORD'] } },
                        { op: 'unknown', reason: 'knowledge', hash: '0a7da34c4017' },
                      ],
                    },
                  ],
                },
                {
                  op: 'and',
                  of: [
                    {
                      op: 'or',
                      of: [
                        { op: 'not', of: { op: 'present', attribute: { keyword: 'ContentSequence', scope: 'item' } } },
                        { op: 'present', attribute: { keyword: 'ReferencedContentItemIdentifier', within: ['ContentSequence'], scope: 'item' } },
                      ],
                    },
                    { op: 'unknown', reason: 'knowledge', hash: '0a7da34c4017' },
                  ],
                },
              ],
            },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedTimeOffsets' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedDateTime' } } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '0a7da34c4017',
        reason: 'knowledge',
        missing: 'which Content Item the points are selected from, by reference or of several',
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
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedSamplePositions' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedDateTime' } } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '263fb1664010',
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
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedSamplePositions' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedTimeOffsets' } } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'b68814ffdd19',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateTemporalCoordinates = (dataset: object): Finding[] => validateTable(dataset, temporalCoordinatesRules);
