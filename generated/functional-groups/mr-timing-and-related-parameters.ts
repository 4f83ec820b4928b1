// MR Timing and Related Parameters, PS3.3 Table C.8-89
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.2.html#table_C.8-89
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of SpecificAbsorptionRateSequence. */
export interface MRTimingAndRelatedParametersMRTimingAndRelatedParametersSpecificAbsorptionRateItem {
  /** Specific Absorption Rate Definition (0018,9179) CS, VM 1, Type 1. [C.8-89](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.2.html#table_C.8-89) */
  SpecificAbsorptionRateDefinition: DefinedTerm<'IEC_WHOLE_BODY' | 'IEC_PARTIAL_BODY' | 'IEC_HEAD' | 'IEC_LOCAL'>;
  /** Specific Absorption Rate Value (0018,9181) FD, VM 1, Type 1. [C.8-89](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.2.html#table_C.8-89) */
  SpecificAbsorptionRateValue: number;
}

/** An Item of OperatingModeSequence. */
export interface MRTimingAndRelatedParametersMRTimingAndRelatedParametersOperatingModeItem {
  /** Operating Mode Type (0018,9177) CS, VM 1, Type 1. [C.8-89](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.2.html#table_C.8-89) */
  OperatingModeType: DefinedTerm<'STATIC FIELD' | 'RF' | 'GRADIENT'>;
  /** Operating Mode (0018,9178) CS, VM 1, Type 1. [C.8-89](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.2.html#table_C.8-89) */
  OperatingMode: DefinedTerm<'IEC_NORMAL' | 'IEC_FIRST_LEVEL' | 'IEC_SECOND_LEVEL'>;
}

/** An Item of MRTimingAndRelatedParametersSequence. */
export interface MRTimingAndRelatedParametersMRTimingAndRelatedParametersItem {
  /** Repetition Time (0018,0080) DS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-89](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.2.html#table_C.8-89) */
  RepetitionTime?: number;
  /** Flip Angle (0018,1314) DS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-89](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.2.html#table_C.8-89) */
  FlipAngle?: number;
  /** Echo Train Length (0018,0091) IS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-89](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.2.html#table_C.8-89) */
  EchoTrainLength?: number;
  /** RF Echo Train Length (0018,9240) US, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-89](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.2.html#table_C.8-89) */
  RFEchoTrainLength?: number;
  /** Gradient Echo Train Length (0018,9241) US, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-89](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.2.html#table_C.8-89) */
  GradientEchoTrainLength?: number;
  /** Specific Absorption Rate Sequence (0018,9239) SQ, VM 1, Type 1C. [C.8-89](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.2.html#table_C.8-89) */
  SpecificAbsorptionRateSequence?: MRTimingAndRelatedParametersMRTimingAndRelatedParametersSpecificAbsorptionRateItem[];
  /** Gradient Output Type (0018,9180) CS, VM 1, Type 1C if GradientOutput is present. [C.8-89](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.2.html#table_C.8-89) */
  GradientOutputType?: DefinedTerm<'DB_DT' | 'ELECTRIC_FIELD' | 'PER_NERVE_STIM'>;
  /** Gradient Output (0018,9182) FD, VM 1, Type 1C if GradientOutputType is present. [C.8-89](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.2.html#table_C.8-89) */
  GradientOutput?: number;
  /** Operating Mode Sequence (0018,9176) SQ, VM 1, Type 1C. [C.8-89](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.2.html#table_C.8-89) */
  OperatingModeSequence?: MRTimingAndRelatedParametersMRTimingAndRelatedParametersOperatingModeItem[];
}

/** MR Timing and Related Parameters: PS3.3 Table C.8-89. */
export interface MRTimingAndRelatedParametersFunctionalGroup {
  /** MR Timing and Related Parameters Sequence (0018,9112) SQ, VM 1, Type 1. [C.8-89](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.2.html#table_C.8-89) */
  MRTimingAndRelatedParametersSequence: [MRTimingAndRelatedParametersMRTimingAndRelatedParametersItem];
}

export const mrTimingAndRelatedParametersRules: TableRules = {
  kind: 'functional-group',
  id: 'MRTimingAndRelatedParameters',
  name: 'MR Timing and Related Parameters',
  table: 'table_C.8-89',
  section: 'sect_C.8.13.5.2',
  rows: [
    {
      keyword: 'MRTimingAndRelatedParametersSequence',
      tag: '00189112',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'RepetitionTime',
          tag: '00180080',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
        },
        {
          keyword: 'FlipAngle',
          tag: '00181314',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
        },
        {
          keyword: 'EchoTrainLength',
          tag: '00180091',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
        },
        {
          keyword: 'RFEchoTrainLength',
          tag: '00189240',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
        },
        {
          keyword: 'GradientEchoTrainLength',
          tag: '00189241',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
        },
        {
          keyword: 'SpecificAbsorptionRateSequence',
          tag: '00189239',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'd7377f63c1ff',
            reason: 'knowledge',
            missing: 'whether the system can compute the SAR',
          },
          items: [{ range: [1, null] }],
          rows: [
            {
              keyword: 'SpecificAbsorptionRateDefinition',
              tag: '00189179',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['IEC_WHOLE_BODY', 'IEC_PARTIAL_BODY', 'IEC_HEAD', 'IEC_LOCAL'] }],
            },
            { keyword: 'SpecificAbsorptionRateValue', tag: '00189181', vr: 'FD', vm: '1', type: '1' },
          ],
        },
        {
          keyword: 'GradientOutputType',
          tag: '00189180',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'GradientOutput' } }, decided: 'data', otherwise: 'allowed', hash: '9014b316dcc8' },
          values: [{ kind: 'defined', terms: ['DB_DT', 'ELECTRIC_FIELD', 'PER_NERVE_STIM'] }],
        },
        {
          keyword: 'GradientOutput',
          tag: '00189182',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'GradientOutputType' } }, decided: 'data', otherwise: 'allowed', hash: '9014b316dcc8' },
        },
        {
          keyword: 'OperatingModeSequence',
          tag: '00189176',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'allowed',
            hash: '9129711bc145',
            reason: 'knowledge',
            missing: 'whether law or regulation asks for it',
          },
          items: [{ range: [1, null] }],
          rows: [
            {
              keyword: 'OperatingModeType',
              tag: '00189177',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['STATIC FIELD', 'RF', 'GRADIENT'] }],
            },
            {
              keyword: 'OperatingMode',
              tag: '00189178',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['IEC_NORMAL', 'IEC_FIRST_LEVEL', 'IEC_SECOND_LEVEL'] }],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRTimingAndRelatedParameters = (dataset: object): Finding[] => validateTable(dataset, mrTimingAndRelatedParametersRules);
