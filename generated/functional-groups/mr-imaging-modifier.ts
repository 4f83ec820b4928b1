// MR Imaging Modifier, PS3.3 Table C.8-93
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.6.html#table_C.8-93
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of MRImagingModifierSequence. */
export interface MRImagingModifierMRImagingModifierItem {
  /** Magnetization Transfer (0018,9020) CS, VM 1, Type 1C if value 1 of FrameType is ORIGINAL. [C.8-93](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.6.html#table_C.8-93) */
  MagnetizationTransfer?: 'ON_RESONANCE' | 'OFF_RESONANCE' | 'NONE';
  /** Blood Signal Nulling (0018,9022) CS, VM 1, Type 1C if value 1 of FrameType is ORIGINAL. [C.8-93](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.6.html#table_C.8-93) */
  BloodSignalNulling?: 'YES' | 'NO';
  /** Tagging (0018,9028) CS, VM 1, Type 1C if value 1 of FrameType is ORIGINAL. [C.8-93](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.6.html#table_C.8-93) */
  Tagging?: DefinedTerm<'GRID' | 'LINE' | 'NONE'>;
  /** Tag Spacing First Dimension (0018,9030) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and Tagging is one of GRID, LINE. [C.8-93](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.6.html#table_C.8-93) */
  TagSpacingFirstDimension?: number;
  /** Tag Spacing Second Dimension (0018,9218) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and Tagging is GRID. [C.8-93](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.6.html#table_C.8-93) */
  TagSpacingSecondDimension?: number;
  /** Tag Angle First Axis (0018,9019) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and Tagging is one of GRID, LINE. [C.8-93](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.6.html#table_C.8-93) */
  TagAngleFirstAxis?: number;
  /** Tag Angle Second Axis (0018,9219) SS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and Tagging is GRID. [C.8-93](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.6.html#table_C.8-93) */
  TagAngleSecondAxis?: number;
  /** Tag Thickness (0018,9035) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and Tagging is one of GRID, LINE. [C.8-93](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.6.html#table_C.8-93) */
  TagThickness?: number;
  /** Tagging Delay (0018,9184) FD, VM 1, Type 3. [C.8-93](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.6.html#table_C.8-93) */
  TaggingDelay?: number | null;
  /** Transmitter Frequency (0018,9098) FD, VM 1-2, Type 1C if value 1 of FrameType is ORIGINAL. [C.8-93](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.6.html#table_C.8-93) */
  TransmitterFrequency?: number[];
  /** Pixel Bandwidth (0018,0095) DS, VM 1, Type 1C if value 1 of FrameType is ORIGINAL. [C.8-93](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.6.html#table_C.8-93) */
  PixelBandwidth?: number;
}

/** MR Imaging Modifier: PS3.3 Table C.8-93. */
export interface MRImagingModifierFunctionalGroup {
  /** MR Imaging Modifier Sequence (0018,9006) SQ, VM 1, Type 1. [C.8-93](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.6.html#table_C.8-93) */
  MRImagingModifierSequence: [MRImagingModifierMRImagingModifierItem];
}

export const mrImagingModifierRules: TableRules = {
  kind: 'functional-group',
  id: 'MRImagingModifier',
  name: 'MR Imaging Modifier',
  table: 'table_C.8-93',
  section: 'sect_C.8.13.5.6',
  rows: [
    {
      keyword: 'MRImagingModifierSequence',
      tag: '00189006',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'MagnetizationTransfer',
          tag: '00189020',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '9c167a6f8623' },
          values: [{ kind: 'enumerated', terms: ['ON_RESONANCE', 'OFF_RESONANCE', 'NONE'] }],
        },
        {
          keyword: 'BloodSignalNulling',
          tag: '00189022',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '9c167a6f8623' },
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        {
          keyword: 'Tagging',
          tag: '00189028',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '9c167a6f8623' },
          values: [{ kind: 'defined', terms: ['GRID', 'LINE', 'NONE'] }],
        },
        {
          keyword: 'TagSpacingFirstDimension',
          tag: '00189030',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'Tagging' }, to: ['GRID', 'LINE'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['DERIVED'] },
                  { op: '=', attribute: { keyword: 'Tagging' }, to: ['GRID', 'LINE'] },
                ],
              },
              decided: 'data',
            },
            hash: '74df0671fc89',
          },
        },
        {
          keyword: 'TagSpacingSecondDimension',
          tag: '00189218',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'Tagging' }, to: ['GRID'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [{ op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['DERIVED'] }, { op: '=', attribute: { keyword: 'Tagging' }, to: ['GRID'] }],
              },
              decided: 'data',
            },
            hash: 'c736ce5ef01b',
          },
        },
        {
          keyword: 'TagAngleFirstAxis',
          tag: '00189019',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'Tagging' }, to: ['GRID', 'LINE'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['DERIVED'] },
                  { op: '=', attribute: { keyword: 'Tagging' }, to: ['GRID', 'LINE'] },
                ],
              },
              decided: 'data',
            },
            hash: '74df0671fc89',
          },
        },
        {
          keyword: 'TagAngleSecondAxis',
          tag: '00189219',
          vr: 'SS',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'Tagging' }, to: ['GRID'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [{ op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['DERIVED'] }, { op: '=', attribute: { keyword: 'Tagging' }, to: ['GRID'] }],
              },
              decided: 'data',
            },
            hash: 'c736ce5ef01b',
          },
        },
        {
          keyword: 'TagThickness',
          tag: '00189035',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'Tagging' }, to: ['GRID', 'LINE'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['DERIVED'] },
                  { op: '=', attribute: { keyword: 'Tagging' }, to: ['GRID', 'LINE'] },
                ],
              },
              decided: 'data',
            },
            hash: '74df0671fc89',
          },
        },
        { keyword: 'TaggingDelay', tag: '00189184', vr: 'FD', vm: '1', type: '3' },
        {
          keyword: 'TransmitterFrequency',
          tag: '00189098',
          vr: 'FD',
          vm: '1-2',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '9c167a6f8623' },
        },
        {
          keyword: 'PixelBandwidth',
          tag: '00180095',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '9c167a6f8623' },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRImagingModifier = (dataset: object): Finding[] => validateTable(dataset, mrImagingModifierRules);
