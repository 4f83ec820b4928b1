// RT General Machine Verification, PS3.3 Table C.31-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type IssuerOfPatientIDMacro, issuerOfPatientIDRules } from '../macros/issuer-of-patient-id.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from '../macros/person-identification.ts';
import { type SelectorAttributeMacro, selectorAttributeRules } from '../macros/selector-attribute.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of OverriddenAttributesSequence. */
export interface RTGeneralMachineVerificationOverriddenAttributesItem extends SelectorAttributeMacro {
  /** Operators' Name (0008,1070) PN, VM 1-n. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  OperatorsName?: (PersonName | string)[] | null;
  /** Operator Identification Sequence (0008,1072) SQ, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  OperatorIdentificationSequence?: [PersonIdentificationMacro] | null;
  /** Override Reason (3008,0066) ST, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  OverrideReason?: string | null;
}

/** An Item of BeamLimitingDeviceLeafPairsSequence. */
export interface RTGeneralMachineVerificationGeneralMachineVerificationBeamLimitingDeviceLeafPairsItem {
  /** RT Beam Limiting Device Type (300A,00B8) CS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  RTBeamLimitingDeviceType?: 'X' | 'Y' | 'ASYMX' | 'ASYMY' | 'MLCX' | 'MLCY' | null;
  /** Number of Leaf/Jaw Pairs (300A,00BC) IS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  NumberOfLeafJawPairs?: number | null;
}

/** An Item of RecordedWedgeSequence. */
export interface RTGeneralMachineVerificationGeneralMachineVerificationRecordedWedgeItem {
  /** Wedge Number (300A,00D2) IS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  WedgeNumber?: number | null;
  /** Wedge ID (300A,00D4) SH, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  WedgeID?: string | null;
  /** Wedge Angle (300A,00D5) IS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  WedgeAngle?: number | null;
  /** Wedge Orientation (300A,00D8) DS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  WedgeOrientation?: number | null;
  /** Accessory Code (300A,00F9) LO, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  AccessoryCode?: string | null;
}

/** An Item of RecordedCompensatorSequence. */
export interface RTGeneralMachineVerificationGeneralMachineVerificationRecordedCompensatorItem {
  /** Compensator ID (300A,00E5) SH, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  CompensatorID?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  AccessoryCode?: string | null;
  /** Compensator Tray ID (300A,00EF) SH, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  CompensatorTrayID?: string | null;
  /** Referenced Compensator Number (300C,00D0) IS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  ReferencedCompensatorNumber?: number | null;
}

/** An Item of RecordedBlockSequence. */
export interface RTGeneralMachineVerificationGeneralMachineVerificationRecordedBlockItem {
  /** Block Tray ID (300A,00F5) SH, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  BlockTrayID?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  AccessoryCode?: string | null;
  /** Referenced Block Number (300C,00E0) IS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  ReferencedBlockNumber?: number | null;
}

/** An Item of ApplicatorSequence. */
export interface RTGeneralMachineVerificationGeneralMachineVerificationApplicatorItem {
  /** Accessory Code (300A,00F9) LO, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  AccessoryCode?: string | null;
  /** Applicator ID (300A,0108) SH, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  ApplicatorID?: string | null;
  /** Applicator Type (300A,0109) CS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  ApplicatorType?: 'ELECTRON_SQUARE' | 'ELECTRON_RECT' | 'ELECTRON_CIRC' | 'ELECTRON_SHORT' | 'ELECTRON_OPEN' | 'INTRAOPERATIVE' | 'STEREOTACTIC' | null;
}

/** An Item of FixationDeviceSequence. */
export interface RTGeneralMachineVerificationGeneralMachineVerificationPatientSetupFixationDeviceItem {
  /** Accessory Code (300A,00F9) LO, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  AccessoryCode?: string | null;
  /** Fixation Device Type (300A,0192) CS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  FixationDeviceType?: 'BITEBLOCK' | 'HEADFRAME' | 'MASK' | 'MOLD' | 'CAST' | 'HEADREST' | 'BREAST_BOARD' | 'BODY_FRAME' | 'VACUUM_MOLD' | 'WHOLE_BODY_POD' | 'RECTAL_BALLOON' | null;
}

/** An Item of PatientSetupSequence. */
export interface RTGeneralMachineVerificationGeneralMachineVerificationPatientSetupItem {
  /** Patient Setup Number (300A,0182) IS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  PatientSetupNumber?: number | null;
  /** Fixation Device Sequence (300A,0190) SQ, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  FixationDeviceSequence?: RTGeneralMachineVerificationGeneralMachineVerificationPatientSetupFixationDeviceItem[] | null;
}

/** An Item of ReferencedBolusSequence. */
export interface RTGeneralMachineVerificationGeneralMachineVerificationReferencedBolusItem {
  /** Referenced ROI Number (3006,0084) IS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  ReferencedROINumber?: number | null;
  /** Accessory Code (300A,00F9) LO, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  AccessoryCode?: string | null;
}

/** An Item of GeneralMachineVerificationSequence. */
export interface RTGeneralMachineVerificationGeneralMachineVerificationItem {
  /** Specified Primary Meterset (3008,0032) DS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  SpecifiedPrimaryMeterset?: number | null;
  /** Specified Secondary Meterset (3008,0033) DS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  SpecifiedSecondaryMeterset?: number | null;
  /** Specified Treatment Time (3008,003A) DS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  SpecifiedTreatmentTime?: number | null;
  /** Beam Limiting Device Leaf Pairs Sequence (3008,00A0) SQ, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  BeamLimitingDeviceLeafPairsSequence?: RTGeneralMachineVerificationGeneralMachineVerificationBeamLimitingDeviceLeafPairsItem[] | null;
  /** Recorded Wedge Sequence (3008,00B0) SQ, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  RecordedWedgeSequence?: RTGeneralMachineVerificationGeneralMachineVerificationRecordedWedgeItem[] | null;
  /** Recorded Compensator Sequence (3008,00C0) SQ, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  RecordedCompensatorSequence?: RTGeneralMachineVerificationGeneralMachineVerificationRecordedCompensatorItem[] | null;
  /** Recorded Block Sequence (3008,00D0) SQ, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  RecordedBlockSequence?: RTGeneralMachineVerificationGeneralMachineVerificationRecordedBlockItem[] | null;
  /** Treatment Machine Name (300A,00B2) SH, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  TreatmentMachineName?: string | null;
  /** Beam Name (300A,00C2) LO, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  BeamName?: string | null;
  /** Radiation Type (300A,00C6) CS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  RadiationType?: 'PHOTON' | 'ELECTRON' | 'NEUTRON' | 'PROTON' | 'ION' | null;
  /** Number of Wedges (300A,00D0) IS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  NumberOfWedges?: number | null;
  /** Number of Compensators (300A,00E0) IS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  NumberOfCompensators?: number | null;
  /** Number of Boli (300A,00ED) IS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  NumberOfBoli?: number | null;
  /** Number of Blocks (300A,00F0) IS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  NumberOfBlocks?: number | null;
  /** Applicator Sequence (300A,0107) SQ, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  ApplicatorSequence?: RTGeneralMachineVerificationGeneralMachineVerificationApplicatorItem[] | null;
  /** Number of Control Points (300A,0110) IS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  NumberOfControlPoints?: number | null;
  /** Patient Setup Sequence (300A,0180) SQ, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  PatientSetupSequence?: RTGeneralMachineVerificationGeneralMachineVerificationPatientSetupItem[] | null;
  /** Referenced Beam Number (300C,0006) IS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  ReferencedBeamNumber?: number | null;
  /** Referenced Bolus Sequence (300C,00B0) SQ, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  ReferencedBolusSequence?: RTGeneralMachineVerificationGeneralMachineVerificationReferencedBolusItem[] | null;
}

/** RT General Machine Verification: PS3.3 Table C.31-1. */
export interface RTGeneralMachineVerificationModule extends IssuerOfPatientIDMacro {
  /** Referenced RT Plan Sequence (300C,0002) SQ, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  ReferencedRTPlanSequence?: [SOPInstanceReferenceMacro] | null;
  /** Referenced Fraction Group Number (300C,0022) IS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  ReferencedFractionGroupNumber?: number | null;
  /** Patient ID (0010,0020) LO, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  PatientID?: string | null;
  /** Treatment Verification Status (3008,002C) CS, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  TreatmentVerificationStatus?: 'VERIFIED' | 'VERIFIED_OVR' | 'NOT_VERIFIED' | null;
  /** Failed Attributes Sequence (0074,1048) SQ, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  FailedAttributesSequence?: SelectorAttributeMacro[] | null;
  /** Overridden Attributes Sequence (0074,104A) SQ, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  OverriddenAttributesSequence?: RTGeneralMachineVerificationOverriddenAttributesItem[] | null;
  /** General Machine Verification Sequence (0074,1042) SQ, VM 1. [C.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.1.html#table_C.31-1) */
  GeneralMachineVerificationSequence?: RTGeneralMachineVerificationGeneralMachineVerificationItem[] | null;
}

export const rtGeneralMachineVerificationRules: TableRules = {
  kind: 'module',
  id: 'RTGeneralMachineVerification',
  name: 'RT General Machine Verification',
  table: 'table_C.31-1',
  section: 'sect_C.31.1',
  rows: [
    {
      keyword: 'ReferencedRTPlanSequence',
      tag: '300C0002',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    { keyword: 'ReferencedFractionGroupNumber', tag: '300C0022', vr: 'IS', vm: '1', type: null },
    { keyword: 'PatientID', tag: '00100020', vr: 'LO', vm: '1', type: null },
    { include: () => issuerOfPatientIDRules },
    {
      keyword: 'TreatmentVerificationStatus',
      tag: '3008002C',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'enumerated', terms: ['VERIFIED', 'VERIFIED_OVR', 'NOT_VERIFIED'] }],
    },
    {
      keyword: 'FailedAttributesSequence',
      tag: '00741048',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [{ include: () => selectorAttributeRules }],
    },
    {
      keyword: 'OverriddenAttributesSequence',
      tag: '0074104A',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [
        { include: () => selectorAttributeRules },
        { keyword: 'OperatorsName', tag: '00081070', vr: 'PN', vm: '1-n', type: null },
        {
          keyword: 'OperatorIdentificationSequence',
          tag: '00081072',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => personIdentificationRules }],
        },
        { keyword: 'OverrideReason', tag: '30080066', vr: 'ST', vm: '1', type: null },
      ],
    },
    {
      keyword: 'GeneralMachineVerificationSequence',
      tag: '00741042',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, 1] }],
      rows: [
        { keyword: 'SpecifiedPrimaryMeterset', tag: '30080032', vr: 'DS', vm: '1', type: null },
        { keyword: 'SpecifiedSecondaryMeterset', tag: '30080033', vr: 'DS', vm: '1', type: null },
        { keyword: 'SpecifiedTreatmentTime', tag: '3008003A', vr: 'DS', vm: '1', type: null },
        {
          keyword: 'BeamLimitingDeviceLeafPairsSequence',
          tag: '300800A0',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, null] }],
          rows: [
            {
              keyword: 'RTBeamLimitingDeviceType',
              tag: '300A00B8',
              vr: 'CS',
              vm: '1',
              type: null,
              values: [{ kind: 'enumerated', terms: ['X', 'Y', 'ASYMX', 'ASYMY', 'MLCX', 'MLCY'] }],
            },
            { keyword: 'NumberOfLeafJawPairs', tag: '300A00BC', vr: 'IS', vm: '1', type: null },
          ],
        },
        {
          keyword: 'RecordedWedgeSequence',
          tag: '300800B0',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [
            { keyword: 'WedgeNumber', tag: '300A00D2', vr: 'IS', vm: '1', type: null },
            { keyword: 'WedgeID', tag: '300A00D4', vr: 'SH', vm: '1', type: null },
            { keyword: 'WedgeAngle', tag: '300A00D5', vr: 'IS', vm: '1', type: null },
            { keyword: 'WedgeOrientation', tag: '300A00D8', vr: 'DS', vm: '1', type: null },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: null },
          ],
        },
        {
          keyword: 'RecordedCompensatorSequence',
          tag: '300800C0',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [
            { keyword: 'CompensatorID', tag: '300A00E5', vr: 'SH', vm: '1', type: null },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: null },
            { keyword: 'CompensatorTrayID', tag: '300A00EF', vr: 'SH', vm: '1', type: null },
            { keyword: 'ReferencedCompensatorNumber', tag: '300C00D0', vr: 'IS', vm: '1', type: null },
          ],
        },
        {
          keyword: 'RecordedBlockSequence',
          tag: '300800D0',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [
            { keyword: 'BlockTrayID', tag: '300A00F5', vr: 'SH', vm: '1', type: null },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: null },
            { keyword: 'ReferencedBlockNumber', tag: '300C00E0', vr: 'IS', vm: '1', type: null },
          ],
        },
        { keyword: 'TreatmentMachineName', tag: '300A00B2', vr: 'SH', vm: '1', type: null },
        { keyword: 'BeamName', tag: '300A00C2', vr: 'LO', vm: '1', type: null },
        {
          keyword: 'RadiationType',
          tag: '300A00C6',
          vr: 'CS',
          vm: '1',
          type: null,
          values: [{ kind: 'enumerated', terms: ['PHOTON', 'ELECTRON', 'NEUTRON', 'PROTON', 'ION'] }],
        },
        { keyword: 'NumberOfWedges', tag: '300A00D0', vr: 'IS', vm: '1', type: null },
        { keyword: 'NumberOfCompensators', tag: '300A00E0', vr: 'IS', vm: '1', type: null },
        { keyword: 'NumberOfBoli', tag: '300A00ED', vr: 'IS', vm: '1', type: null },
        { keyword: 'NumberOfBlocks', tag: '300A00F0', vr: 'IS', vm: '1', type: null },
        {
          keyword: 'ApplicatorSequence',
          tag: '300A0107',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: null },
            { keyword: 'ApplicatorID', tag: '300A0108', vr: 'SH', vm: '1', type: null },
            {
              keyword: 'ApplicatorType',
              tag: '300A0109',
              vr: 'CS',
              vm: '1',
              type: null,
              values: [
                {
                  kind: 'enumerated',
                  terms: ['ELECTRON_SQUARE', 'ELECTRON_RECT', 'ELECTRON_CIRC', 'ELECTRON_SHORT', 'ELECTRON_OPEN', 'INTRAOPERATIVE', 'STEREOTACTIC'],
                },
              ],
            },
          ],
        },
        { keyword: 'NumberOfControlPoints', tag: '300A0110', vr: 'IS', vm: '1', type: null },
        {
          keyword: 'PatientSetupSequence',
          tag: '300A0180',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'PatientSetupNumber', tag: '300A0182', vr: 'IS', vm: '1', type: null },
            {
              keyword: 'FixationDeviceSequence',
              tag: '300A0190',
              vr: 'SQ',
              vm: '1',
              type: null,
              items: [{ range: [0, null] }],
              rows: [
                { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: null },
                {
                  keyword: 'FixationDeviceType',
                  tag: '300A0192',
                  vr: 'CS',
                  vm: '1',
                  type: null,
                  values: [
                    {
                      kind: 'enumerated',
                      terms: [
                        'BITEBLOCK',
                        'HEADFRAME',
                        'MASK',
                        'MOLD',
                        'CAST',
                        'HEADREST',
                        'BREAST_BOARD',
                        'BODY_FRAME',
                        'VACUUM_MOLD',
                        'WHOLE_BODY_POD',
                        'RECTAL_BALLOON',
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
        { keyword: 'ReferencedBeamNumber', tag: '300C0006', vr: 'IS', vm: '1', type: null },
        {
          keyword: 'ReferencedBolusSequence',
          tag: '300C00B0',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [
            { keyword: 'ReferencedROINumber', tag: '30060084', vr: 'IS', vm: '1', type: null },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: null },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTGeneralMachineVerification = (dataset: object): Finding[] => validateTable(dataset, rtGeneralMachineVerificationRules);
