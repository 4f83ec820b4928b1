// CT Acquisition Type, PS3.3 Table C.8-118
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.2.html#table_C.8-118
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of CTAcquisitionTypeSequence. */
export interface CTAcquisitionTypeCTAcquisitionTypeItem {
  /** Acquisition Type (0018,9302) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-118](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.2.html#table_C.8-118) */
  AcquisitionType?: DefinedTerm<'SEQUENCED' | 'SPIRAL' | 'CONSTANT_ANGLE' | 'STATIONARY' | 'FREE'>;
  /** Tube Angle (0018,9303) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and AcquisitionType is CONSTANT_ANGLE. [C.8-118](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.2.html#table_C.8-118) */
  TubeAngle?: number;
  /** Constant Volume Flag (0018,9333) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-118](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.2.html#table_C.8-118) */
  ConstantVolumeFlag?: 'YES' | 'NO';
  /** Fluoroscopy Flag (0018,9334) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-118](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.2.html#table_C.8-118) */
  FluoroscopyFlag?: 'YES' | 'NO';
}

/** CT Acquisition Type: PS3.3 Table C.8-118. */
export interface CTAcquisitionTypeFunctionalGroup {
  /** CT Acquisition Type Sequence (0018,9301) SQ, VM 1, Type 1. [C.8-118](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.2.html#table_C.8-118) */
  CTAcquisitionTypeSequence: [CTAcquisitionTypeCTAcquisitionTypeItem];
}

export const ctAcquisitionTypeRules: TableRules = {
  kind: 'functional-group',
  id: 'CTAcquisitionType',
  name: 'CT Acquisition Type',
  table: 'table_C.8-118',
  section: 'sect_C.8.15.3.2',
  rows: [
    {
      keyword: 'CTAcquisitionTypeSequence',
      tag: '00189301',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'AcquisitionType',
          tag: '00189302',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
          values: [{ kind: 'defined', terms: ['SEQUENCED', 'SPIRAL', 'CONSTANT_ANGLE', 'STATIONARY', 'FREE'], section: 'sect_C.8.15.3.2.1' }],
        },
        {
          keyword: 'TubeAngle',
          tag: '00189303',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'AcquisitionType' }, to: ['CONSTANT_ANGLE'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['DERIVED'] },
                  { op: '=', attribute: { keyword: 'AcquisitionType' }, to: ['CONSTANT_ANGLE'] },
                ],
              },
              decided: 'data',
            },
            hash: 'cf352675117a',
          },
        },
        {
          keyword: 'ConstantVolumeFlag',
          tag: '00189333',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        {
          keyword: 'FluoroscopyFlag',
          tag: '00189334',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCTAcquisitionType = (dataset: object): Finding[] => validateTable(dataset, ctAcquisitionTypeRules);
