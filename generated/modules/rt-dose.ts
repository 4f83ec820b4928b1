// RT Dose, PS3.3 Table C.8-39
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ReferencedControlPointSequence. */
export interface RTDoseReferencedRTPlanReferencedFractionGroupReferencedBeamReferencedControlPointItem {
  /** Referenced Start Control Point Index (300C,00F4) IS, VM 1, Type 1. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedStartControlPointIndex: number;
  /** Referenced Stop Control Point Index (300C,00F6) IS, VM 1, Type 1. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedStopControlPointIndex: number;
}

/** An Item of ReferencedBeamSequence. */
export interface RTDoseReferencedRTPlanReferencedFractionGroupReferencedBeamItem {
  /** Referenced Beam Number (300C,0006) IS, VM 1, Type 1. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedBeamNumber: number;
  /** Referenced Control Point Sequence (300C,00F2) SQ, VM 1, Type 1C if DoseSummationType is CONTROL_POINT. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedControlPointSequence?: [RTDoseReferencedRTPlanReferencedFractionGroupReferencedBeamReferencedControlPointItem];
}

/** An Item of ReferencedBrachyApplicationSetupSequence. */
export interface RTDoseReferencedRTPlanReferencedFractionGroupReferencedBrachyApplicationSetupItem {
  /** Referenced Brachy Application Setup Number (300C,000C) IS, VM 1, Type 1. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedBrachyApplicationSetupNumber: number;
}

/** An Item of ReferencedFractionGroupSequence. */
export interface RTDoseReferencedRTPlanReferencedFractionGroupItem {
  /** Referenced Fraction Group Number (300C,0022) IS, VM 1, Type 1. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedFractionGroupNumber: number;
  /** Referenced Beam Sequence (300C,0004) SQ, VM 1, Type 1C if DoseSummationType is one of BEAM, BEAM_SESSION, CONTROL_POINT. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedBeamSequence?: RTDoseReferencedRTPlanReferencedFractionGroupReferencedBeamItem[];
  /** Referenced Brachy Application Setup Sequence (300C,000A) SQ, VM 1, Type 1C if DoseSummationType is one of BRACHY, BRACHY_SESSION. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedBrachyApplicationSetupSequence?: RTDoseReferencedRTPlanReferencedFractionGroupReferencedBrachyApplicationSetupItem[];
}

/** An Item of ReferencedRTPlanSequence. */
export interface RTDoseReferencedRTPlanItem extends SOPInstanceReferenceMacro {
  /** Referenced Plan Overview Index (300C,0118) US, VM 1, Type 1C if PlanOverviewSequence is present. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedPlanOverviewIndex?: number;
  /** Referenced Fraction Group Sequence (300C,0020) SQ, VM 1, Type 1C if DoseSummationType is one of FRACTION, BEAM, BRACHY, FRACTION_SESSION, BEAM_SESSION, BRACHY_SESSION, CONTROL_POINT. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedFractionGroupSequence?: [RTDoseReferencedRTPlanReferencedFractionGroupItem];
}

/** An Item of ReferencedBeamSequence. */
export interface RTDoseReferencedTreatmentRecordReferencedBeamItem {
  /** Referenced Beam Number (300C,0006) IS, VM 1, Type 1. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedBeamNumber: number;
}

/** An Item of ReferencedTreatmentRecordSequence. */
export interface RTDoseReferencedTreatmentRecordItem extends SOPInstanceReferenceMacro {
  /** Referenced Beam Sequence (300C,0004) SQ, VM 1, Type 1C. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedBeamSequence?: RTDoseReferencedTreatmentRecordReferencedBeamItem[];
}

/** An Item of ReferencedInstanceSequence. */
export interface RTDoseReferencedInstanceItem extends SOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
}

/** An Item of TreatmentSiteCodeSequence, its conditions apart. */
export interface RTDosePlanOverviewTreatmentSiteCodeItemAttributes extends CodeSequenceMacro {
  /** Treatment Site Modifier Code Sequence (3010,0089) SQ, VM 1, Type 3. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  TreatmentSiteModifierCodeSequence?: [CodeSequenceItem] | null;
}

/** An Item of PrescriptionOverviewSequence. */
export interface RTDosePlanOverviewPrescriptionOverviewItem {
  /** Entity Long Label (3010,0038) LO, VM 1, Type 1C if number of items of PrescriptionOverviewSequence > 1. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  EntityLongLabel?: string;
  /** Total Prescription Dose (300C,0115) FL, VM 1, Type 1. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  TotalPrescriptionDose: number;
  /** Referenced ROI Number (3006,0084) IS, VM 1, Type 3. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedROINumber?: number | null;
}

/** An Item of PlanOverviewSequence. */
export interface RTDosePlanOverviewItem {
  /** Plan Overview Index (300C,0117) US, VM 1, Type 1. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  PlanOverviewIndex: number;
  /** RT Plan Label (300A,0002) SH, VM 1, Type 2. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  RTPlanLabel: string | null;
  /** Number of Fractions Included (300C,0119) US, VM 1, Type 1C if DoseSummationType is one of PLAN_OVERVIEW, PLAN, MULTI_PLAN. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  NumberOfFractionsIncluded?: number;
  /** Current Fraction Number (3008,0022) IS, VM 1, Type 1C if DoseSummationType is RECORD. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  CurrentFractionNumber?: number;
  /** Treatment Site (3010,0077) LO, VM 1, Type 2. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  TreatmentSite: string | null;
  /** Treatment Site Code Sequence (3010,0078) SQ, VM 1, Type 2. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  TreatmentSiteCodeSequence: RTDosePlanOverviewTreatmentSiteCodeItem[] | null;
  /** Prescription Overview Sequence (300C,0114) SQ, VM 1, Type 2. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  PrescriptionOverviewSequence: RTDosePlanOverviewPrescriptionOverviewItem[] | null;
  /** Referenced Structure Set Sequence (300C,0060) SQ, VM 1, Type 1C if ReferencedImageSequence is not present. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedStructureSetSequence?: [SOPInstanceReferenceMacro];
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C if ReferencedStructureSetSequence is not present. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedImageSequence?: SOPInstanceReferenceMacro[];
}

/** RT Dose: PS3.3 Table C.8-39. */
export interface RTDoseModule {
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1C if PixelData is present. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  SamplesPerPixel?: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1C if PixelData is present. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  PhotometricInterpretation?: 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1C if PixelData is present. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  BitsAllocated?: 16 | 32;
  /** Bits Stored (0028,0101) US, VM 1, Type 1C if PixelData is present. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  BitsStored?: number;
  /** High Bit (0028,0102) US, VM 1, Type 1C if PixelData is present. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  HighBit?: number;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1C if PixelData is present. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  PixelRepresentation?: 1 | 0;
  /** Content Date (0008,0023) DA, VM 1, Type 3. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ContentDate?: string | null;
  /** Content Time (0008,0033) TM, VM 1, Type 3. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ContentTime?: string | null;
  /** Dose Units (3004,0002) CS, VM 1, Type 1. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  DoseUnits: 'GY' | 'RELATIVE';
  /** Dose Type (3004,0004) CS, VM 1, Type 1. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  DoseType: DefinedTerm<'PHYSICAL' | 'EFFECTIVE' | 'ERROR'>;
  /** Spatial Transform of Dose (3004,0005) CS, VM 1, Type 3. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  SpatialTransformOfDose?: DefinedTerm<'NONE' | 'RIGID' | 'NON_RIGID'> | null;
  /** Referenced Spatial Registration Sequence (0070,0404) SQ, VM 1, Type 2C if SpatialTransformOfDose is present and SpatialTransformOfDose is one of RIGID, NON_RIGID. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedSpatialRegistrationSequence?: SOPInstanceReferenceMacro[] | null;
  /** Instance Number (0020,0013) IS, VM 1, Type 3. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  InstanceNumber?: number | null;
  /** Entity Long Label (3010,0038) LO, VM 1, Type 3. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  EntityLongLabel?: string | null;
  /** Dose Comment (3004,0006) LO, VM 1, Type 3. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  DoseComment?: string | null;
  /** Normalization Point (3004,0008) DS, VM 3, Type 3. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  NormalizationPoint?: [number, number, number] | null;
  /** Dose Summation Type (3004,000A) CS, VM 1, Type 1. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  DoseSummationType: DefinedTerm<'PLAN' | 'MULTI_PLAN' | 'PLAN_OVERVIEW' | 'FRACTION' | 'BEAM' | 'BRACHY' | 'FRACTION_SESSION' | 'BEAM_SESSION' | 'BRACHY_SESSION' | 'CONTROL_POINT' | 'RECORD'>;
  /** Referenced RT Plan Sequence (300C,0002) SQ, VM 1, Type 1C if DoseSummationType is one of PLAN, MULTI_PLAN, FRACTION, BEAM, BRACHY, FRACTION_SESSION, BEAM_SESSION, BRACHY_SESSION, CONTROL_POINT. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedRTPlanSequence?: RTDoseReferencedRTPlanItem[];
  /** Referenced Treatment Record Sequence (3008,0030) SQ, VM 1, Type 1C if DoseSummationType is RECORD. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedTreatmentRecordSequence?: RTDoseReferencedTreatmentRecordItem[];
  /** Grid Frame Offset Vector (3004,000C) DS, VM 2-n, Type 1C if FrameIncrementPointer points to GridFrameOffsetVector and (NumberOfFrames > 1 or (NumberOfFrames is present and [knowledge #07c6a3b0f11e])). [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  GridFrameOffsetVector?: number[];
  /** Dose Grid Scaling (3004,000E) DS, VM 1, Type 1C if PixelData is present. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  DoseGridScaling?: number;
  /** Tissue Heterogeneity Correction (3004,0014) CS, VM 1-3, Type 3. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  TissueHeterogeneityCorrection?: ('IMAGE' | 'ROI_OVERRIDE' | 'WATER')[] | null;
  /** Derivation Code Sequence (0008,9215) SQ, VM 1, Type 3. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  DerivationCodeSequence?: CodeSequenceItem[] | null;
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 3. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  ReferencedInstanceSequence?: RTDoseReferencedInstanceItem[] | null;
  /** Plan Overview Sequence (300C,0116) SQ, VM 1, Type 1C if DoseSummationType is PLAN_OVERVIEW. [C.8-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.3.html#table_C.8-39) */
  PlanOverviewSequence?: RTDosePlanOverviewItem[];
}

/** An Item of TreatmentSiteCodeSequence. */
export type RTDosePlanOverviewTreatmentSiteCodeItem = RTDosePlanOverviewTreatmentSiteCodeItemAttributes & CodeSequenceConditions;

export const rtDoseRules: TableRules = {
  kind: 'module',
  id: 'RTDose',
  name: 'RT Dose',
  table: 'table_C.8-39',
  section: 'sect_C.8.8.3',
  rows: [
    {
      keyword: 'SamplesPerPixel',
      tag: '00280002',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'PixelData' } }, decided: 'data', otherwise: 'forbidden', hash: '6351fc6d638a' },
      values: [{ kind: 'enumerated', terms: ['1'], section: 'sect_C.8.8.3.4.1' }],
    },
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'PixelData' } }, decided: 'data', otherwise: 'forbidden', hash: '6351fc6d638a' },
      values: [{ kind: 'enumerated', terms: ['MONOCHROME2'], section: 'sect_C.8.8.3.4.2' }],
    },
    {
      keyword: 'BitsAllocated',
      tag: '00280100',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'PixelData' } }, decided: 'data', otherwise: 'forbidden', hash: '6351fc6d638a' },
      values: [{ kind: 'enumerated', terms: ['16', '32'], section: 'sect_C.8.8.3.4.3' }],
    },
    {
      keyword: 'BitsStored',
      tag: '00280101',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'PixelData' } }, decided: 'data', otherwise: 'forbidden', hash: '6351fc6d638a' },
    },
    {
      keyword: 'HighBit',
      tag: '00280102',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'PixelData' } }, decided: 'data', otherwise: 'forbidden', hash: '6351fc6d638a' },
    },
    {
      keyword: 'PixelRepresentation',
      tag: '00280103',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'PixelData' } }, decided: 'data', otherwise: 'forbidden', hash: '6351fc6d638a' },
      values: [
        { kind: 'enumerated', terms: ['0001H'], condition: { op: '=', attribute: { keyword: 'DoseType' }, to: ['ERROR'] }, section: 'sect_C.8.8.3.4.6' },
        { kind: 'enumerated', terms: ['0000H'], condition: { op: '!=', attribute: { keyword: 'DoseType' }, to: ['ERROR'] }, section: 'sect_C.8.8.3.4.6' },
      ],
    },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '3' },
    { keyword: 'DoseUnits', tag: '30040002', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['GY', 'RELATIVE'] }] },
    { keyword: 'DoseType', tag: '30040004', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['PHYSICAL', 'EFFECTIVE', 'ERROR'] }] },
    { keyword: 'SpatialTransformOfDose', tag: '30040005', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['NONE', 'RIGID', 'NON_RIGID'] }] },
    {
      keyword: 'ReferencedSpatialRegistrationSequence',
      tag: '00700404',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'present', attribute: { keyword: 'SpatialTransformOfDose' } },
            { op: '=', attribute: { keyword: 'SpatialTransformOfDose' }, to: ['RIGID', 'NON_RIGID'] },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '1c50e66b9f8e',
      },
      items: [{ range: [0, null] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'EntityLongLabel', tag: '30100038', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'DoseComment', tag: '30040006', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'NormalizationPoint', tag: '30040008', vr: 'DS', vm: '3', type: '3' },
    {
      keyword: 'DoseSummationType',
      tag: '3004000A',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [
        {
          kind: 'defined',
          terms: ['PLAN', 'MULTI_PLAN', 'PLAN_OVERVIEW', 'FRACTION', 'BEAM', 'BRACHY', 'FRACTION_SESSION', 'BEAM_SESSION', 'BRACHY_SESSION', 'CONTROL_POINT', 'RECORD'],
        },
      ],
    },
    {
      keyword: 'ReferencedRTPlanSequence',
      tag: '300C0002',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: '=',
          attribute: { keyword: 'DoseSummationType' },
          to: ['PLAN', 'MULTI_PLAN', 'FRACTION', 'BEAM', 'BRACHY', 'FRACTION_SESSION', 'BEAM_SESSION', 'BRACHY_SESSION', 'CONTROL_POINT'],
        },
        decided: 'data',
        otherwise: { tree: { op: '=', attribute: { keyword: 'DoseSummationType' }, to: ['PLAN_OVERVIEW'] }, decided: 'data' },
        hash: '9ddb72249bc4',
      },
      items: [
        { range: [1, 1], condition: { op: '!=', attribute: { keyword: 'DoseSummationType' }, to: ['MULTI_PLAN'] } },
        { range: [2, null], condition: { op: '=', attribute: { keyword: 'DoseSummationType' }, to: ['MULTI_PLAN'] } },
      ],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'ReferencedPlanOverviewIndex',
          tag: '300C0118',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'PlanOverviewSequence' } }, decided: 'data', otherwise: 'forbidden', hash: 'bb1a4dba9a8f' },
        },
        {
          keyword: 'ReferencedFractionGroupSequence',
          tag: '300C0020',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: '=',
              attribute: { keyword: 'DoseSummationType' },
              to: ['FRACTION', 'BEAM', 'BRACHY', 'FRACTION_SESSION', 'BEAM_SESSION', 'BRACHY_SESSION', 'CONTROL_POINT'],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'a7c3711898e0',
          },
          items: [{ range: [1, 1] }],
          rows: [
            { keyword: 'ReferencedFractionGroupNumber', tag: '300C0022', vr: 'IS', vm: '1', type: '1' },
            {
              keyword: 'ReferencedBeamSequence',
              tag: '300C0004',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'DoseSummationType' }, to: ['BEAM', 'BEAM_SESSION', 'CONTROL_POINT'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '03fd4666b16a',
              },
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'ReferencedBeamNumber', tag: '300C0006', vr: 'IS', vm: '1', type: '1' },
                {
                  keyword: 'ReferencedControlPointSequence',
                  tag: '300C00F2',
                  vr: 'SQ',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: { op: '=', attribute: { keyword: 'DoseSummationType' }, to: ['CONTROL_POINT'] },
                    decided: 'data',
                    otherwise: 'forbidden',
                    hash: 'c6a5dd2af6d5',
                  },
                  items: [{ range: [1, 1] }],
                  rows: [
                    { keyword: 'ReferencedStartControlPointIndex', tag: '300C00F4', vr: 'IS', vm: '1', type: '1' },
                    { keyword: 'ReferencedStopControlPointIndex', tag: '300C00F6', vr: 'IS', vm: '1', type: '1' },
                  ],
                },
              ],
            },
            {
              keyword: 'ReferencedBrachyApplicationSetupSequence',
              tag: '300C000A',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'DoseSummationType' }, to: ['BRACHY', 'BRACHY_SESSION'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'b4f8135f3956',
              },
              items: [{ range: [1, null] }],
              rows: [{ keyword: 'ReferencedBrachyApplicationSetupNumber', tag: '300C000C', vr: 'IS', vm: '1', type: '1' }],
            },
          ],
        },
      ],
    },
    {
      keyword: 'ReferencedTreatmentRecordSequence',
      tag: '30080030',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'DoseSummationType' }, to: ['RECORD'] }, decided: 'data', otherwise: 'forbidden', hash: '6538bd8dc5c6' },
      items: [{ range: [1, null] }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'ReferencedBeamSequence',
          tag: '300C0004',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '066317afbaa7',
            reason: 'knowledge',
            missing: 'whether the dose is that of some beams alone',
          },
          items: [{ range: [1, null] }],
          rows: [{ keyword: 'ReferencedBeamNumber', tag: '300C0006', vr: 'IS', vm: '1', type: '1' }],
        },
      ],
    },
    {
      keyword: 'GridFrameOffsetVector',
      tag: '3004000C',
      vr: 'DS',
      vm: '2-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['GridFrameOffsetVector'] },
            {
              op: 'or',
              of: [
                { op: '>', attribute: { keyword: 'NumberOfFrames' }, to: 1 },
                { op: 'and', of: [{ op: 'present', attribute: { keyword: 'NumberOfFrames' } }, { op: 'unknown', reason: 'knowledge', hash: '07c6a3b0f11e' }] },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '07c6a3b0f11e',
        reason: 'knowledge',
        missing: 'whether the image of one frame is a multi-frame image',
      },
    },
    {
      keyword: 'DoseGridScaling',
      tag: '3004000E',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'PixelData' } }, decided: 'data', otherwise: 'forbidden', hash: '6351fc6d638a' },
    },
    {
      keyword: 'TissueHeterogeneityCorrection',
      tag: '30040014',
      vr: 'CS',
      vm: '1-3',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['IMAGE', 'ROI_OVERRIDE', 'WATER'] }],
    },
    {
      keyword: 'DerivationCodeSequence',
      tag: '00089215',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7220' }] }],
    },
    {
      keyword: 'ReferencedInstanceSequence',
      tag: '0008114A',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7221' }] }],
        },
      ],
    },
    {
      keyword: 'PlanOverviewSequence',
      tag: '300C0116',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'DoseSummationType' }, to: ['PLAN_OVERVIEW'] },
        decided: 'data',
        otherwise: { tree: { op: '=', attribute: { keyword: 'DoseSummationType' }, to: ['PLAN', 'MULTI_PLAN', 'RECORD'] }, decided: 'data' },
        hash: '1729c880f835',
      },
      items: [
        { range: [1, null], condition: { op: '=', attribute: { keyword: 'DoseSummationType' }, to: ['PLAN_OVERVIEW'] } },
        { range: [1, 1], condition: { op: '=', attribute: { keyword: 'DoseSummationType' }, to: ['PLAN', 'RECORD'] } },
        { range: [2, null], condition: { op: '=', attribute: { keyword: 'DoseSummationType' }, to: ['MULTI_PLAN'] } },
      ],
      rows: [
        { keyword: 'PlanOverviewIndex', tag: '300C0117', vr: 'US', vm: '1', type: '1' },
        { keyword: 'RTPlanLabel', tag: '300A0002', vr: 'SH', vm: '1', type: '2' },
        {
          keyword: 'NumberOfFractionsIncluded',
          tag: '300C0119',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'DoseSummationType' }, to: ['PLAN_OVERVIEW', 'PLAN', 'MULTI_PLAN'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '4548cc93c2a6',
          },
        },
        {
          keyword: 'CurrentFractionNumber',
          tag: '30080022',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'DoseSummationType' }, to: ['RECORD'] }, decided: 'data', otherwise: 'forbidden', hash: '6538bd8dc5c6' },
        },
        { keyword: 'TreatmentSite', tag: '30100077', vr: 'LO', vm: '1', type: '2' },
        {
          keyword: 'TreatmentSiteCodeSequence',
          tag: '30100078',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null], permitted: true }],
          rows: [
            { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4' }] },
            {
              keyword: 'TreatmentSiteModifierCodeSequence',
              tag: '30100089',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, 1], permitted: true }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '244' }] }],
            },
          ],
        },
        {
          keyword: 'PrescriptionOverviewSequence',
          tag: '300C0114',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [
            {
              keyword: 'EntityLongLabel',
              tag: '30100038',
              vr: 'LO',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'count', attribute: { keyword: 'PrescriptionOverviewSequence' }, is: '>', to: 1 },
                decided: 'data',
                otherwise: 'allowed',
                hash: 'e70cabf4a8a8',
              },
            },
            { keyword: 'TotalPrescriptionDose', tag: '300C0115', vr: 'FL', vm: '1', type: '1' },
            { keyword: 'ReferencedROINumber', tag: '30060084', vr: 'IS', vm: '1', type: '3' },
          ],
        },
        {
          keyword: 'ReferencedStructureSetSequence',
          tag: '300C0060',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedImageSequence' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '6a3f3f62e8b0',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        {
          keyword: 'ReferencedImageSequence',
          tag: '00081140',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedStructureSetSequence' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'ed31fe9fc048',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTDose = (dataset: object): Finding[] => validateTable(dataset, rtDoseRules);
