// RT Beams Delivery Instruction, PS3.3 Table C.8.8.29-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type DeviceMotionControlMacro, deviceMotionControlRules } from '../macros/device-motion-control.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of DeliveryVerificationImageSequence, its conditions apart. */
export interface RTBeamsDeliveryInstructionBeamTaskDeliveryVerificationImageItemAttributes {
  /** Verification Image Timing (0074,1032) CS, VM 1, Type 1. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  VerificationImageTiming: 'BEFORE_BEAM' | 'DURING_BEAM' | 'AFTER_BEAM';
  /** Start Cumulative Meterset Weight (300C,0008) DS, VM 1, Type 1C if VerificationImageTiming is DURING_BEAM. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  StartCumulativeMetersetWeight?: number;
  /** Meterset Exposure (3002,0032) DS, VM 1, Type 2C if VerificationImageTiming is one of BEFORE_BEAM, AFTER_BEAM. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  MetersetExposure?: number | null;
  /** End Cumulative Meterset Weight (300C,0009) DS, VM 1, Type 2C if VerificationImageTiming is DURING_BEAM. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  EndCumulativeMetersetWeight?: number | null;
  /** Double Exposure Flag (0074,1034) CS, VM 1, Type 1. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  DoubleExposureFlag: 'SINGLE' | 'DOUBLE';
  /** Double Exposure Ordering (0074,1036) CS, VM 1, Type 1C if DoubleExposureFlag is DOUBLE. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  DoubleExposureOrdering?: DefinedTerm<'OPEN_FIRST' | 'OPEN_SECOND'>;
  /** Double Exposure Meterset (0074,1338) FD, VM 1, Type 2C if DoubleExposureFlag is DOUBLE. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  DoubleExposureMeterset?: number | null;
  /** Double Exposure Field Delta (0074,133A) FD, VM 4, Type 2C if DoubleExposureFlag is DOUBLE. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  DoubleExposureFieldDelta?: [number, number, number, number] | null;
  /** X-Ray Image Receptor Translation (3002,000D) DS, VM 3, Type 2. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  XRayImageReceptorTranslation: [number, number, number] | null;
  /** Related Reference RT Image Sequence (0074,1040) SQ, VM 1, Type 3. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  RelatedReferenceRTImageSequence?: SOPInstanceReferenceMacro[] | null;
}

/** An Item of BeamTaskSequence, its conditions apart. */
export interface RTBeamsDeliveryInstructionBeamTaskItemAttributes extends DeviceMotionControlMacro {
  /** Beam Task Type (0074,1022) CS, VM 1, Type 1. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  BeamTaskType: 'VERIFY' | 'TREAT' | 'VERIFY_AND_TREAT';
  /** Treatment Delivery Type (300A,00CE) CS, VM 1, Type 1. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  TreatmentDeliveryType: 'TREATMENT' | 'CONTINUATION';
  /** Primary Dosimeter Unit (300A,00B3) CS, VM 1, Type 1C if TreatmentDeliveryType is CONTINUATION. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  PrimaryDosimeterUnit?: 'MU' | 'MINUTE' | 'NP';
  /** Continuation Start Meterset (0074,0120) FD, VM 1, Type 1C if TreatmentDeliveryType is CONTINUATION. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  ContinuationStartMeterset?: number;
  /** Continuation End Meterset (0074,0121) FD, VM 1, Type 1C if TreatmentDeliveryType is CONTINUATION. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  ContinuationEndMeterset?: number;
  /** Current Fraction Number (3008,0022) IS, VM 1, Type 1. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  CurrentFractionNumber: number;
  /** Referenced Fraction Group Number (300C,0022) IS, VM 1, Type 1C. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  ReferencedFractionGroupNumber?: number;
  /** Referenced Beam Number (300C,0006) IS, VM 1, Type 1. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  ReferencedBeamNumber: number;
  /** Beam Order Index (0074,1324) UL, VM 1, Type 3. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  BeamOrderIndex?: number | null;
  /** Autosequence Flag (0074,1025) CS, VM 1, Type 3. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  AutosequenceFlag?: 'YES' | 'NO' | null;
  /** Table Top Position Alignment UID (300A,0054) UI, VM 1, Type 3. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  TableTopPositionAlignmentUID?: string | null;
  /** Table Top Vertical Adjusted Position (0074,1026) FD, VM 1, Type 2. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  TableTopVerticalAdjustedPosition: number | null;
  /** Table Top Longitudinal Adjusted Position (0074,1027) FD, VM 1, Type 2. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  TableTopLongitudinalAdjustedPosition: number | null;
  /** Table Top Lateral Adjusted Position (0074,1028) FD, VM 1, Type 2. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  TableTopLateralAdjustedPosition: number | null;
  /** Patient Support Adjusted Angle (0074,102A) FD, VM 1, Type 2. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  PatientSupportAdjustedAngle: number | null;
  /** Table Top Eccentric Adjusted Angle (0074,102B) FD, VM 1, Type 2. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  TableTopEccentricAdjustedAngle: number | null;
  /** Table Top Pitch Adjusted Angle (0074,102C) FD, VM 1, Type 2. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  TableTopPitchAdjustedAngle: number | null;
  /** Table Top Roll Adjusted Angle (0074,102D) FD, VM 1, Type 2. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  TableTopRollAdjustedAngle: number | null;
  /** Table Top Vertical Setup Displacement (300A,01D2) DS, VM 1, Type 2. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  TableTopVerticalSetupDisplacement: number | null;
  /** Table Top Longitudinal Setup Displacement (300A,01D4) DS, VM 1, Type 2. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  TableTopLongitudinalSetupDisplacement: number | null;
  /** Table Top Lateral Setup Displacement (300A,01D6) DS, VM 1, Type 2. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  TableTopLateralSetupDisplacement: number | null;
  /** Delivery Verification Image Sequence (0074,1030) SQ, VM 1, Type 2C if BeamTaskType is one of VERIFY, VERIFY_AND_TREAT. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  DeliveryVerificationImageSequence?: RTBeamsDeliveryInstructionBeamTaskDeliveryVerificationImageItem[] | null;
}

/** An Item of OmittedBeamTaskSequence. */
export interface RTBeamsDeliveryInstructionOmittedBeamTaskItem {
  /** Referenced Beam Number (300C,0006) IS, VM 1, Type 1. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  ReferencedBeamNumber: number;
  /** Reason for Omission (300C,0112) CS, VM 1, Type 1. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  ReasonForOmission: DefinedTerm<'ALREADY_TREATED'>;
  /** Reason for Omission Description (300C,0113) LO, VM 1, Type 3. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  ReasonForOmissionDescription?: string | null;
}

/** RT Beams Delivery Instruction: PS3.3 Table C.8.8.29-1. */
export interface RTBeamsDeliveryInstructionModule {
  /** Referenced RT Plan Sequence (300C,0002) SQ, VM 1, Type 1. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  ReferencedRTPlanSequence: [SOPInstanceReferenceMacro];
  /** Beam Task Sequence (0074,1020) SQ, VM 1, Type 1. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  BeamTaskSequence: RTBeamsDeliveryInstructionBeamTaskItem[];
  /** Omitted Beam Task Sequence (300C,0111) SQ, VM 1, Type 3. [C.8.8.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.29.html#table_C.8.8.29-1) */
  OmittedBeamTaskSequence?: RTBeamsDeliveryInstructionOmittedBeamTaskItem[] | null;
}

/** An Item of DeliveryVerificationImageSequence. */
export type RTBeamsDeliveryInstructionBeamTaskDeliveryVerificationImageItem = RTBeamsDeliveryInstructionBeamTaskDeliveryVerificationImageItemAttributes & (
    | { VerificationImageTiming: 'BEFORE_BEAM' | 'AFTER_BEAM'; MetersetExposure: unknown; StartCumulativeMetersetWeight?: never; EndCumulativeMetersetWeight?: never }
    | { VerificationImageTiming: 'DURING_BEAM'; StartCumulativeMetersetWeight: unknown; EndCumulativeMetersetWeight: unknown; MetersetExposure?: never }
  ) & (
    | { DoubleExposureFlag: 'SINGLE'; DoubleExposureOrdering?: never; DoubleExposureMeterset?: never; DoubleExposureFieldDelta?: never }
    | { DoubleExposureFlag: 'DOUBLE'; DoubleExposureOrdering: unknown; DoubleExposureMeterset: unknown; DoubleExposureFieldDelta: unknown }
  );

/** An Item of BeamTaskSequence. */
export type RTBeamsDeliveryInstructionBeamTaskItem = RTBeamsDeliveryInstructionBeamTaskItemAttributes & (
    | { TreatmentDeliveryType: 'TREATMENT'; PrimaryDosimeterUnit?: never; ContinuationStartMeterset?: never; ContinuationEndMeterset?: never }
    | { TreatmentDeliveryType: 'CONTINUATION'; PrimaryDosimeterUnit: unknown; ContinuationStartMeterset: unknown; ContinuationEndMeterset: unknown }
  ) & (
    | { BeamTaskType: 'VERIFY' | 'VERIFY_AND_TREAT'; DeliveryVerificationImageSequence: unknown }
    | { BeamTaskType: 'TREAT'; DeliveryVerificationImageSequence?: never }
  );

export const rtBeamsDeliveryInstructionRules: TableRules = {
  kind: 'module',
  id: 'RTBeamsDeliveryInstruction',
  name: 'RT Beams Delivery Instruction',
  table: 'table_C.8.8.29-1',
  section: 'sect_C.8.8.29',
  rows: [
    {
      keyword: 'ReferencedRTPlanSequence',
      tag: '300C0002',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'BeamTaskSequence',
      tag: '00741020',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'BeamTaskType',
          tag: '00741022',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['VERIFY', 'TREAT', 'VERIFY_AND_TREAT'] }],
        },
        {
          keyword: 'TreatmentDeliveryType',
          tag: '300A00CE',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['TREATMENT', 'CONTINUATION'] }],
        },
        {
          keyword: 'PrimaryDosimeterUnit',
          tag: '300A00B3',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'TreatmentDeliveryType' }, to: ['CONTINUATION'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'ac83d4ce3a2e',
          },
          values: [{ kind: 'enumerated', terms: ['MU', 'MINUTE', 'NP'] }],
        },
        {
          keyword: 'ContinuationStartMeterset',
          tag: '00740120',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'TreatmentDeliveryType' }, to: ['CONTINUATION'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'ac83d4ce3a2e',
          },
        },
        {
          keyword: 'ContinuationEndMeterset',
          tag: '00740121',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'TreatmentDeliveryType' }, to: ['CONTINUATION'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'ac83d4ce3a2e',
          },
        },
        { keyword: 'CurrentFractionNumber', tag: '30080022', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'ReferencedFractionGroupNumber',
          tag: '300C0022',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '65faade7c6e2',
            reason: 'other-instance',
            missing: 'how many fraction groups the referenced plan has',
          },
        },
        { keyword: 'ReferencedBeamNumber', tag: '300C0006', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'BeamOrderIndex', tag: '00741324', vr: 'UL', vm: '1', type: '3' },
        { keyword: 'AutosequenceFlag', tag: '00741025', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        { keyword: 'TableTopPositionAlignmentUID', tag: '300A0054', vr: 'UI', vm: '1', type: '3' },
        { keyword: 'TableTopVerticalAdjustedPosition', tag: '00741026', vr: 'FD', vm: '1', type: '2' },
        { keyword: 'TableTopLongitudinalAdjustedPosition', tag: '00741027', vr: 'FD', vm: '1', type: '2' },
        { keyword: 'TableTopLateralAdjustedPosition', tag: '00741028', vr: 'FD', vm: '1', type: '2' },
        { keyword: 'PatientSupportAdjustedAngle', tag: '0074102A', vr: 'FD', vm: '1', type: '2' },
        { keyword: 'TableTopEccentricAdjustedAngle', tag: '0074102B', vr: 'FD', vm: '1', type: '2' },
        { keyword: 'TableTopPitchAdjustedAngle', tag: '0074102C', vr: 'FD', vm: '1', type: '2' },
        { keyword: 'TableTopRollAdjustedAngle', tag: '0074102D', vr: 'FD', vm: '1', type: '2' },
        { keyword: 'TableTopVerticalSetupDisplacement', tag: '300A01D2', vr: 'DS', vm: '1', type: '2' },
        { keyword: 'TableTopLongitudinalSetupDisplacement', tag: '300A01D4', vr: 'DS', vm: '1', type: '2' },
        { keyword: 'TableTopLateralSetupDisplacement', tag: '300A01D6', vr: 'DS', vm: '1', type: '2' },
        { include: () => deviceMotionControlRules },
        {
          keyword: 'DeliveryVerificationImageSequence',
          tag: '00741030',
          vr: 'SQ',
          vm: '1',
          type: '2C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'BeamTaskType' }, to: ['VERIFY', 'VERIFY_AND_TREAT'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '62da67a2be2c',
          },
          items: [
            { range: [0, 1], condition: { op: '=', attribute: { keyword: 'BeamTaskType' }, to: ['VERIFY'] } },
            { range: [0, null], condition: { op: '=', attribute: { keyword: 'BeamTaskType' }, to: ['VERIFY_AND_TREAT'] } },
          ],
          rows: [
            {
              keyword: 'VerificationImageTiming',
              tag: '00741032',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['BEFORE_BEAM', 'DURING_BEAM', 'AFTER_BEAM'] }],
            },
            {
              keyword: 'StartCumulativeMetersetWeight',
              tag: '300C0008',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'VerificationImageTiming' }, to: ['DURING_BEAM'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '83e80fffda97',
              },
            },
            {
              keyword: 'MetersetExposure',
              tag: '30020032',
              vr: 'DS',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'VerificationImageTiming' }, to: ['BEFORE_BEAM', 'AFTER_BEAM'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '61f5e2af33ff',
              },
            },
            {
              keyword: 'EndCumulativeMetersetWeight',
              tag: '300C0009',
              vr: 'DS',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'VerificationImageTiming' }, to: ['DURING_BEAM'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '83e80fffda97',
              },
            },
            { keyword: 'DoubleExposureFlag', tag: '00741034', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['SINGLE', 'DOUBLE'] }] },
            {
              keyword: 'DoubleExposureOrdering',
              tag: '00741036',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: '=', attribute: { keyword: 'DoubleExposureFlag' }, to: ['DOUBLE'] }, decided: 'data', otherwise: 'forbidden', hash: '537292c314e6' },
              values: [{ kind: 'defined', terms: ['OPEN_FIRST', 'OPEN_SECOND'] }],
            },
            {
              keyword: 'DoubleExposureMeterset',
              tag: '00741338',
              vr: 'FD',
              vm: '1',
              type: '2C',
              condition: { tree: { op: '=', attribute: { keyword: 'DoubleExposureFlag' }, to: ['DOUBLE'] }, decided: 'data', otherwise: 'forbidden', hash: '537292c314e6' },
            },
            {
              keyword: 'DoubleExposureFieldDelta',
              tag: '0074133A',
              vr: 'FD',
              vm: '4',
              type: '2C',
              condition: { tree: { op: '=', attribute: { keyword: 'DoubleExposureFlag' }, to: ['DOUBLE'] }, decided: 'data', otherwise: 'forbidden', hash: '537292c314e6' },
            },
            { keyword: 'XRayImageReceptorTranslation', tag: '3002000D', vr: 'DS', vm: '3', type: '2' },
            {
              keyword: 'RelatedReferenceRTImageSequence',
              tag: '00741040',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [{ include: () => sopInstanceReferenceRules }],
            },
          ],
        },
      ],
    },
    {
      keyword: 'OmittedBeamTaskSequence',
      tag: '300C0111',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'ReferencedBeamNumber', tag: '300C0006', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'ReasonForOmission', tag: '300C0112', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['ALREADY_TREATED'] }] },
        { keyword: 'ReasonForOmissionDescription', tag: '300C0113', vr: 'LO', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTBeamsDeliveryInstruction = (dataset: object): Finding[] => validateTable(dataset, rtBeamsDeliveryInstructionRules);
