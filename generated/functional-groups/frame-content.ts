// Frame Content, PS3.3 Table C.7.6.16-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.2.html#table_C.7.6.16-3
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of FrameContentSequence. */
export interface FrameContentFrameContentItem {
  /** Frame Acquisition Number (0020,9156) US, VM 1, Type 3. [C.7.6.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.2.html#table_C.7.6.16-3) */
  FrameAcquisitionNumber?: number | null;
  /** Frame Reference DateTime (0018,9151) DT, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and not (DimensionOrganizationType is TILED_FULL) and SOPClassUID is none of "1.2.840.10008.5.1.4.1.1.2.2", "1.2.840.10008.5.1.4.1.1.4.4", "1.2.840.10008.5.1.4.1.1.128.1", "1.2.840.10008.5.1.4.1.1.77.1.6". [C.7.6.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.2.html#table_C.7.6.16-3) */
  FrameReferenceDateTime?: string;
  /** Frame Acquisition DateTime (0018,9074) DT, VM 1, Type 1C if (value 1 of FrameType of this frame is ORIGINAL and not (DimensionOrganizationType is TILED_FULL) and SOPClassUID is none of "1.2.840.10008.5.1.4.1.1.2.2", "1.2.840.10008.5.1.4.1.1.4.4", "1.2.840.10008.5.1.4.1.1.128.1", "1.2.840.10008.5.1.4.1.1.77.1.6") or SOPClassUID is "1.2.840.10008.5.1.4.1.1.6.3". [C.7.6.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.2.html#table_C.7.6.16-3) */
  FrameAcquisitionDateTime?: string;
  /** Frame Acquisition Duration (0018,9220) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and not (DimensionOrganizationType is TILED_FULL) and SOPClassUID is none of "1.2.840.10008.5.1.4.1.1.2.2", "1.2.840.10008.5.1.4.1.1.4.4", "1.2.840.10008.5.1.4.1.1.128.1", "1.2.840.10008.5.1.4.1.1.77.1.6". [C.7.6.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.2.html#table_C.7.6.16-3) */
  FrameAcquisitionDuration?: number;
  /** Cardiac Cycle Position (0018,9236) CS, VM 1, Type 3. [C.7.6.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.2.html#table_C.7.6.16-3) */
  CardiacCyclePosition?: DefinedTerm<'END_SYSTOLE' | 'END_DIASTOLE' | 'UNDETERMINED'> | null;
  /** Respiratory Cycle Position (0018,9214) CS, VM 1, Type 3. [C.7.6.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.2.html#table_C.7.6.16-3) */
  RespiratoryCyclePosition?: DefinedTerm<'START _RESPIR' | 'END_RESPIR' | 'UNDETERMINED'> | null;
  /** Dimension Index Values (0020,9157) UL, VM 1-n, Type 1C if DimensionIndexSequence is present. [C.7.6.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.2.html#table_C.7.6.16-3) */
  DimensionIndexValues?: number[];
  /** Temporal Position Index (0020,9128) UL, VM 1, Type 1C if SOPClassUID is "1.2.840.10008.5.1.4.1.1.130" or FunctionalMRSequence is present. [C.7.6.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.2.html#table_C.7.6.16-3) */
  TemporalPositionIndex?: number;
  /** Stack ID (0020,9056) SH, VM 1, Type 1C if SOPClassUID is "1.2.840.10008.5.1.4.1.1.130" or FunctionalMRSequence is present. [C.7.6.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.2.html#table_C.7.6.16-3) */
  StackID?: string;
  /** In-Stack Position Number (0020,9057) UL, VM 1, Type 1C if StackID is present or FunctionalMRSequence is present. [C.7.6.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.2.html#table_C.7.6.16-3) */
  InStackPositionNumber?: number;
  /** Frame Comments (0020,9158) LT, VM 1, Type 3. [C.7.6.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.2.html#table_C.7.6.16-3) */
  FrameComments?: string | null;
  /** Frame Label (0020,9453) LO, VM 1, Type 3. [C.7.6.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.2.html#table_C.7.6.16-3) */
  FrameLabel?: string | null;
}

/** Frame Content: PS3.3 Table C.7.6.16-3. */
export interface FrameContentFunctionalGroup {
  /** Frame Content Sequence (0020,9111) SQ, VM 1, Type 1. [C.7.6.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.2.html#table_C.7.6.16-3) */
  FrameContentSequence: [FrameContentFrameContentItem];
}

export const frameContentRules: TableRules = {
  kind: 'functional-group',
  id: 'FrameContent',
  name: 'Frame Content',
  table: 'table_C.7.6.16-3',
  section: 'sect_C.7.6.16.2.2',
  rows: [
    {
      keyword: 'FrameContentSequence',
      tag: '00209111',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'FrameAcquisitionNumber', tag: '00209156', vr: 'US', vm: '1', type: '3' },
        {
          keyword: 'FrameReferenceDateTime',
          tag: '00189151',
          vr: 'DT',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: 'not', of: { op: '=', attribute: { keyword: 'DimensionOrganizationType' }, to: ['TILED_FULL'] } },
                {
                  op: '!=',
                  attribute: { keyword: 'SOPClassUID' },
                  to: ['1.2.840.10008.5.1.4.1.1.2.2', '1.2.840.10008.5.1.4.1.1.4.4', '1.2.840.10008.5.1.4.1.1.128.1', '1.2.840.10008.5.1.4.1.1.77.1.6'],
                },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '07e0cdd26e15',
          },
        },
        {
          keyword: 'FrameAcquisitionDateTime',
          tag: '00189074',
          vr: 'DT',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                    { op: 'not', of: { op: '=', attribute: { keyword: 'DimensionOrganizationType' }, to: ['TILED_FULL'] } },
                    {
                      op: '!=',
                      attribute: { keyword: 'SOPClassUID' },
                      to: ['1.2.840.10008.5.1.4.1.1.2.2', '1.2.840.10008.5.1.4.1.1.4.4', '1.2.840.10008.5.1.4.1.1.128.1', '1.2.840.10008.5.1.4.1.1.77.1.6'],
                    },
                  ],
                },
                { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.6.3'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '38f43104aede',
          },
        },
        {
          keyword: 'FrameAcquisitionDuration',
          tag: '00189220',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: 'not', of: { op: '=', attribute: { keyword: 'DimensionOrganizationType' }, to: ['TILED_FULL'] } },
                {
                  op: '!=',
                  attribute: { keyword: 'SOPClassUID' },
                  to: ['1.2.840.10008.5.1.4.1.1.2.2', '1.2.840.10008.5.1.4.1.1.4.4', '1.2.840.10008.5.1.4.1.1.128.1', '1.2.840.10008.5.1.4.1.1.77.1.6'],
                },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '07e0cdd26e15',
          },
        },
        {
          keyword: 'CardiacCyclePosition',
          tag: '00189236',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'defined', terms: ['END_SYSTOLE', 'END_DIASTOLE', 'UNDETERMINED'] }],
        },
        {
          keyword: 'RespiratoryCyclePosition',
          tag: '00189214',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'defined', terms: ['START _RESPIR', 'END_RESPIR', 'UNDETERMINED'] }],
        },
        {
          keyword: 'DimensionIndexValues',
          tag: '00209157',
          vr: 'UL',
          vm: '1-n',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'DimensionIndexSequence' } }, decided: 'data', otherwise: 'forbidden', hash: '2c0a519bd362' },
        },
        {
          keyword: 'TemporalPositionIndex',
          tag: '00209128',
          vr: 'UL',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.130'] },
                { op: 'present', attribute: { keyword: 'FunctionalMRSequence' } },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'f76612aa5af5',
          },
        },
        {
          keyword: 'StackID',
          tag: '00209056',
          vr: 'SH',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.130'] },
                { op: 'present', attribute: { keyword: 'FunctionalMRSequence' } },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'f76612aa5af5',
          },
        },
        {
          keyword: 'InStackPositionNumber',
          tag: '00209057',
          vr: 'UL',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'or', of: [{ op: 'present', attribute: { keyword: 'StackID' } }, { op: 'present', attribute: { keyword: 'FunctionalMRSequence' } }] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '261950e5dbdf',
          },
        },
        { keyword: 'FrameComments', tag: '00209158', vr: 'LT', vm: '1', type: '3' },
        { keyword: 'FrameLabel', tag: '00209453', vr: 'LO', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateFrameContent = (dataset: object): Finding[] => validateTable(dataset, frameContentRules);
