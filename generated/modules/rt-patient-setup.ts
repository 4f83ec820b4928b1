// RT Patient Setup, PS3.3 Table C.8-48
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type RTPatientTreatmentPreparationMacro, rtPatientTreatmentPreparationRules } from '../macros/rt-patient-treatment-preparation.ts';

/** An Item of ReferencedSetupImageSequence. */
export interface RTPatientSetupPatientSetupReferencedSetupImageItem extends ImageSOPInstanceReferenceMacro {
  /** Setup Image Comment (300A,0402) ST, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  SetupImageComment?: string | null;
}

/** An Item of FixationDeviceSequence. */
export interface RTPatientSetupPatientSetupFixationDeviceItem {
  /** Fixation Device Type (300A,0192) CS, VM 1, Type 1. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  FixationDeviceType: DefinedTerm<'BITEBLOCK' | 'HEADFRAME' | 'MASK' | 'MOLD' | 'CAST' | 'HEADREST' | 'BREAST_BOARD' | 'BODY_FRAME' | 'VACUUM_MOLD' | 'WHOLE_BODY_POD' | 'RECTAL_BALLOON'>;
  /** Fixation Device Label (300A,0194) SH, VM 1, Type 2. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  FixationDeviceLabel: string | null;
  /** Fixation Device Description (300A,0196) ST, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  FixationDeviceDescription?: string | null;
  /** Fixation Device Position (300A,0198) SH, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  FixationDevicePosition?: string | null;
  /** Fixation Device Pitch Angle (300A,0199) FL, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  FixationDevicePitchAngle?: number | null;
  /** Fixation Device Roll Angle (300A,019A) FL, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  FixationDeviceRollAngle?: number | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  AccessoryCode?: string | null;
}

/** An Item of ShieldingDeviceSequence. */
export interface RTPatientSetupPatientSetupShieldingDeviceItem {
  /** Shielding Device Type (300A,01A2) CS, VM 1, Type 1. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  ShieldingDeviceType: DefinedTerm<'GUM' | 'EYE' | 'GONAD'>;
  /** Shielding Device Label (300A,01A4) SH, VM 1, Type 2. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  ShieldingDeviceLabel: string | null;
  /** Shielding Device Description (300A,01A6) ST, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  ShieldingDeviceDescription?: string | null;
  /** Shielding Device Position (300A,01A8) SH, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  ShieldingDevicePosition?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  AccessoryCode?: string | null;
}

/** An Item of SetupDeviceSequence. */
export interface RTPatientSetupPatientSetupSetupDeviceItem {
  /** Setup Device Type (300A,01B6) CS, VM 1, Type 1. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  SetupDeviceType: DefinedTerm<'LASER_POINTER' | 'DISTANCE_METER' | 'TABLE_HEIGHT' | 'MECHANICAL_PTR' | 'ARC'>;
  /** Setup Device Label (300A,01B8) SH, VM 1, Type 2. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  SetupDeviceLabel: string | null;
  /** Setup Device Description (300A,01BA) ST, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  SetupDeviceDescription?: string | null;
  /** Setup Device Parameter (300A,01BC) DS, VM 1, Type 2. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  SetupDeviceParameter: number | null;
  /** Setup Reference Description (300A,01D0) ST, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  SetupReferenceDescription?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  AccessoryCode?: string | null;
}

/** An Item of MotionSynchronizationSequence. */
export interface RTPatientSetupPatientSetupMotionSynchronizationItem {
  /** Respiratory Motion Compensation Technique (0018,9170) CS, VM 1, Type 1. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  RespiratoryMotionCompensationTechnique: DefinedTerm<'NONE' | 'BREATH_HOLD' | 'REALTIME' | 'GATING' | 'TRACKING' | 'PHASE_ORDERING' | 'PHASE_RESCANNING' | 'RETROSPECTIVE' | 'CORRECTION' | 'UNKNOWN'>;
  /** Respiratory Signal Source (0018,9171) CS, VM 1, Type 1. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  RespiratorySignalSource: DefinedTerm<'NONE' | 'BELT' | 'NASAL_PROBE' | 'CO2_SENSOR' | 'NAVIGATOR' | 'MR_PHASE' | 'ECG' | 'SPIROMETER' | 'EXTERNAL_MARKER' | 'INTERNAL_MARKER' | 'IMAGE' | 'UNKNOWN'>;
  /** Respiratory Motion Compensation Technique Description (0018,9185) ST, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  RespiratoryMotionCompensationTechniqueDescription?: string | null;
  /** Respiratory Signal Source ID (0018,9186) SH, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  RespiratorySignalSourceID?: string | null;
}

/** An Item of PatientSetupSequence. */
export interface RTPatientSetupPatientSetupItem {
  /** Patient Setup Number (300A,0182) IS, VM 1, Type 1. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  PatientSetupNumber: number;
  /** Patient Setup Label (300A,0183) LO, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  PatientSetupLabel?: string | null;
  /** Patient Position (0018,5100) CS, VM 1, Type 1C if PatientAdditionalPosition is not present. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  PatientPosition?: DefinedTerm<'SITTING'>;
  /** Patient Additional Position (300A,0184) LO, VM 1, Type 1C if PatientPosition is not present. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  PatientAdditionalPosition?: string;
  /** Patient Treatment Preparation Sequence (300A,079F) SQ, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  PatientTreatmentPreparationSequence?: [RTPatientTreatmentPreparationMacro] | null;
  /** Referenced Setup Image Sequence (300A,0401) SQ, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  ReferencedSetupImageSequence?: RTPatientSetupPatientSetupReferencedSetupImageItem[] | null;
  /** Fixation Device Sequence (300A,0190) SQ, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  FixationDeviceSequence?: RTPatientSetupPatientSetupFixationDeviceItem[] | null;
  /** Shielding Device Sequence (300A,01A0) SQ, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  ShieldingDeviceSequence?: RTPatientSetupPatientSetupShieldingDeviceItem[] | null;
  /** Setup Technique (300A,01B0) CS, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  SetupTechnique?: DefinedTerm<'ISOCENTRIC' | 'FIXED_SSD' | 'TBI' | 'BREAST_BRIDGE' | 'SKIN_APPOSITION'> | null;
  /** Setup Technique Description (300A,01B2) ST, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  SetupTechniqueDescription?: string | null;
  /** Setup Device Sequence (300A,01B4) SQ, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  SetupDeviceSequence?: RTPatientSetupPatientSetupSetupDeviceItem[] | null;
  /** Table Top Vertical Setup Displacement (300A,01D2) DS, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  TableTopVerticalSetupDisplacement?: number | null;
  /** Table Top Longitudinal Setup Displacement (300A,01D4) DS, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  TableTopLongitudinalSetupDisplacement?: number | null;
  /** Table Top Lateral Setup Displacement (300A,01D6) DS, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  TableTopLateralSetupDisplacement?: number | null;
  /** Motion Synchronization Sequence (300A,0410) SQ, VM 1, Type 3. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  MotionSynchronizationSequence?: RTPatientSetupPatientSetupMotionSynchronizationItem[] | null;
}

/** RT Patient Setup: PS3.3 Table C.8-48. */
export interface RTPatientSetupModule {
  /** Patient Setup Sequence (300A,0180) SQ, VM 1, Type 1. [C.8-48](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.12.html#table_C.8-48) */
  PatientSetupSequence: RTPatientSetupPatientSetupItem[];
}

export const rtPatientSetupRules: TableRules = {
  kind: 'module',
  id: 'RTPatientSetup',
  name: 'RT Patient Setup',
  table: 'table_C.8-48',
  section: 'sect_C.8.8.12',
  rows: [
    {
      keyword: 'PatientSetupSequence',
      tag: '300A0180',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'PatientSetupNumber', tag: '300A0182', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'PatientSetupLabel', tag: '300A0183', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'PatientPosition',
          tag: '00185100',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'PatientAdditionalPosition' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '639f2c59e2dc',
          },
          values: [{ kind: 'defined', terms: ['SITTING'], section: 'sect_C.8.8.12.1.2' }],
        },
        {
          keyword: 'PatientAdditionalPosition',
          tag: '300A0184',
          vr: 'LO',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'PatientPosition' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'e70bc3d66bea',
          },
        },
        {
          keyword: 'PatientTreatmentPreparationSequence',
          tag: '300A079F',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => rtPatientTreatmentPreparationRules }],
        },
        {
          keyword: 'ReferencedSetupImageSequence',
          tag: '300A0401',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ keyword: 'SetupImageComment', tag: '300A0402', vr: 'ST', vm: '1', type: '3' }, { include: () => imageSOPInstanceReferenceRules }],
        },
        {
          keyword: 'FixationDeviceSequence',
          tag: '300A0190',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            {
              keyword: 'FixationDeviceType',
              tag: '300A0192',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [
                {
                  kind: 'defined',
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
            { keyword: 'FixationDeviceLabel', tag: '300A0194', vr: 'SH', vm: '1', type: '2' },
            { keyword: 'FixationDeviceDescription', tag: '300A0196', vr: 'ST', vm: '1', type: '3' },
            { keyword: 'FixationDevicePosition', tag: '300A0198', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'FixationDevicePitchAngle', tag: '300A0199', vr: 'FL', vm: '1', type: '3' },
            { keyword: 'FixationDeviceRollAngle', tag: '300A019A', vr: 'FL', vm: '1', type: '3' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
          ],
        },
        {
          keyword: 'ShieldingDeviceSequence',
          tag: '300A01A0',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'ShieldingDeviceType', tag: '300A01A2', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['GUM', 'EYE', 'GONAD'] }] },
            { keyword: 'ShieldingDeviceLabel', tag: '300A01A4', vr: 'SH', vm: '1', type: '2' },
            { keyword: 'ShieldingDeviceDescription', tag: '300A01A6', vr: 'ST', vm: '1', type: '3' },
            { keyword: 'ShieldingDevicePosition', tag: '300A01A8', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
          ],
        },
        {
          keyword: 'SetupTechnique',
          tag: '300A01B0',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'defined', terms: ['ISOCENTRIC', 'FIXED_SSD', 'TBI', 'BREAST_BRIDGE', 'SKIN_APPOSITION'] }],
        },
        { keyword: 'SetupTechniqueDescription', tag: '300A01B2', vr: 'ST', vm: '1', type: '3' },
        {
          keyword: 'SetupDeviceSequence',
          tag: '300A01B4',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            {
              keyword: 'SetupDeviceType',
              tag: '300A01B6',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['LASER_POINTER', 'DISTANCE_METER', 'TABLE_HEIGHT', 'MECHANICAL_PTR', 'ARC'] }],
            },
            { keyword: 'SetupDeviceLabel', tag: '300A01B8', vr: 'SH', vm: '1', type: '2' },
            { keyword: 'SetupDeviceDescription', tag: '300A01BA', vr: 'ST', vm: '1', type: '3' },
            { keyword: 'SetupDeviceParameter', tag: '300A01BC', vr: 'DS', vm: '1', type: '2' },
            { keyword: 'SetupReferenceDescription', tag: '300A01D0', vr: 'ST', vm: '1', type: '3' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
          ],
        },
        { keyword: 'TableTopVerticalSetupDisplacement', tag: '300A01D2', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'TableTopLongitudinalSetupDisplacement', tag: '300A01D4', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'TableTopLateralSetupDisplacement', tag: '300A01D6', vr: 'DS', vm: '1', type: '3' },
        {
          keyword: 'MotionSynchronizationSequence',
          tag: '300A0410',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            {
              keyword: 'RespiratoryMotionCompensationTechnique',
              tag: '00189170',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [
                {
                  kind: 'defined',
                  terms: ['NONE', 'BREATH_HOLD', 'REALTIME', 'GATING', 'TRACKING', 'PHASE_ORDERING', 'PHASE_RESCANNING', 'RETROSPECTIVE', 'CORRECTION', 'UNKNOWN'],
                },
              ],
            },
            {
              keyword: 'RespiratorySignalSource',
              tag: '00189171',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [
                {
                  kind: 'defined',
                  terms: [
                    'NONE',
                    'BELT',
                    'NASAL_PROBE',
                    'CO2_SENSOR',
                    'NAVIGATOR',
                    'MR_PHASE',
                    'ECG',
                    'SPIROMETER',
                    'EXTERNAL_MARKER',
                    'INTERNAL_MARKER',
                    'IMAGE',
                    'UNKNOWN',
                  ],
                },
              ],
            },
            { keyword: 'RespiratoryMotionCompensationTechniqueDescription', tag: '00189185', vr: 'ST', vm: '1', type: '3' },
            { keyword: 'RespiratorySignalSourceID', tag: '00189186', vr: 'SH', vm: '1', type: '3' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTPatientSetup = (dataset: object): Finding[] => validateTable(dataset, rtPatientSetupRules);
