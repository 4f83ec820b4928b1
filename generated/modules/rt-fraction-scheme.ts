// RT Fraction Scheme, PS3.3 Table C.8-49
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentItemItem, contentItemRules } from '../macros/content-item.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ReferencedDoseReferenceSequence. */
export interface RTFractionSchemeFractionGroupReferencedDoseReferenceItem {
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1, Type 1. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  ReferencedDoseReferenceNumber: number;
  /** Constraint Weight (300A,0021) DS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  ConstraintWeight?: number | null;
  /** Delivery Warning Dose (300A,0022) DS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  DeliveryWarningDose?: number | null;
  /** Delivery Maximum Dose (300A,0023) DS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  DeliveryMaximumDose?: number | null;
  /** Target Minimum Dose (300A,0025) DS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  TargetMinimumDose?: number | null;
  /** Target Prescription Dose (300A,0026) DS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  TargetPrescriptionDose?: number | null;
  /** Target Maximum Dose (300A,0027) DS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  TargetMaximumDose?: number | null;
  /** Target Underdose Volume Fraction (300A,0028) DS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  TargetUnderdoseVolumeFraction?: number | null;
  /** Organ at Risk Full-volume Dose (300A,002A) DS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  OrganAtRiskFullVolumeDose?: number | null;
  /** Organ at Risk Limit Dose (300A,002B) DS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  OrganAtRiskLimitDose?: number | null;
  /** Organ at Risk Maximum Dose (300A,002C) DS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  OrganAtRiskMaximumDose?: number | null;
  /** Organ at Risk Overdose Volume Fraction (300A,002D) DS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  OrganAtRiskOverdoseVolumeFraction?: number | null;
}

/** An Item of DoseCalibrationConditionsSequence. */
export interface RTFractionSchemeFractionGroupReferencedBeamDoseCalibrationConditionsItem {
  /** Absorbed Dose to Meterset Ratio (300C,0121) FD, VM 1, Type 1. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  AbsorbedDoseToMetersetRatio: number;
  /** Delineated Radiation Field Size (300C,0122) FD, VM 2, Type 1. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  DelineatedRadiationFieldSize: [number, number];
  /** Calibration Reference Point Depth (300C,0124) FD, VM 1, Type 1. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  CalibrationReferencePointDepth: number;
  /** Source to Surface Distance (300A,0130) DS, VM 1, Type 1. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  SourceToSurfaceDistance: number;
  /** Calibration DateTime (0018,1203) DT, VM 1, Type 2. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  CalibrationDateTime: string | null;
}

/** An Item of ReferencedBeamSequence. */
export interface RTFractionSchemeFractionGroupReferencedBeamItem {
  /** Referenced Beam Number (300C,0006) IS, VM 1, Type 1. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  ReferencedBeamNumber: number;
  /** Referenced Dose Reference UID (300A,0083) UI, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  ReferencedDoseReferenceUID?: string | null;
  /** Beam Dose (300A,0084) DS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  BeamDose?: number | null;
  /** Beam Dose Type (300A,0090) CS, VM 1, Type 1C if AlternateBeamDose is present. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  BeamDoseType?: 'PHYSICAL' | 'EFFECTIVE';
  /** Alternate Beam Dose (300A,0091) DS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  AlternateBeamDose?: number | null;
  /** Alternate Beam Dose Type (300A,0092) CS, VM 1, Type 1C if AlternateBeamDose is present. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  AlternateBeamDoseType?: 'PHYSICAL' | 'EFFECTIVE';
  /** Beam Meterset (300A,0086) DS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  BeamMeterset?: number | null;
  /** Beam Delivery Duration Limit (300A,00C5) FD, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  BeamDeliveryDurationLimit?: number | null;
  /** Dose Calibration Conditions Verified Flag (300C,0123) CS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  DoseCalibrationConditionsVerifiedFlag?: 'YES' | 'NO' | null;
  /** Dose Calibration Conditions Sequence (300C,0120) SQ, VM 1, Type 1C if DoseCalibrationConditionsVerifiedFlag is present and DoseCalibrationConditionsVerifiedFlag is YES and RadiationDeviceConfigurationAndCommissioningKeySequence is not present. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  DoseCalibrationConditionsSequence?: [RTFractionSchemeFractionGroupReferencedBeamDoseCalibrationConditionsItem];
  /** Radiation Device Configuration and Commissioning Key Sequence (300A,065A) SQ, VM 1, Type 1C if DoseCalibrationConditionsVerifiedFlag is present and DoseCalibrationConditionsVerifiedFlag is YES and DoseCalibrationConditionsSequence is not present. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  RadiationDeviceConfigurationAndCommissioningKeySequence?: ContentItemItem[];
}

/** An Item of ReferencedBrachyApplicationSetupSequence. */
export interface RTFractionSchemeFractionGroupReferencedBrachyApplicationSetupItem {
  /** Referenced Brachy Application Setup Number (300C,000C) IS, VM 1, Type 1. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  ReferencedBrachyApplicationSetupNumber: number;
  /** Brachy Application Setup Dose Specification Point (300A,00A2) DS, VM 3, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  BrachyApplicationSetupDoseSpecificationPoint?: [number, number, number] | null;
  /** Brachy Application Setup Dose (300A,00A4) DS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  BrachyApplicationSetupDose?: number | null;
  /** Referenced Dose Reference UID (300A,0083) UI, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  ReferencedDoseReferenceUID?: string | null;
}

/** An Item of FractionGroupSequence. */
export interface RTFractionSchemeFractionGroupItem {
  /** Fraction Group Number (300A,0071) IS, VM 1, Type 1. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  FractionGroupNumber: number;
  /** Fraction Group Description (300A,0072) LO, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  FractionGroupDescription?: string | null;
  /** Definition Source Sequence (0008,1156) SQ, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  DefinitionSourceSequence?: [SOPInstanceReferenceMacro] | null;
  /** Referenced Dose Sequence (300C,0080) SQ, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  ReferencedDoseSequence?: SOPInstanceReferenceMacro[] | null;
  /** Referenced Dose Reference Sequence (300C,0050) SQ, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  ReferencedDoseReferenceSequence?: RTFractionSchemeFractionGroupReferencedDoseReferenceItem[] | null;
  /** Number of Fractions Planned (300A,0078) IS, VM 1, Type 2. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  NumberOfFractionsPlanned: number | null;
  /** Number of Fraction Pattern Digits Per Day (300A,0079) IS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  NumberOfFractionPatternDigitsPerDay?: number | null;
  /** Repeat Fraction Cycle Length (300A,007A) IS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  RepeatFractionCycleLength?: number | null;
  /** Fraction Pattern (300A,007B) LT, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  FractionPattern?: string | null;
  /** Beam Dose Meaning (300A,008B) CS, VM 1, Type 3. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  BeamDoseMeaning?: 'BEAM_LEVEL' | 'FRACTION_LEVEL' | null;
  /** Number of Beams (300A,0080) IS, VM 1, Type 1. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  NumberOfBeams: number;
  /** Referenced Beam Sequence (300C,0004) SQ, VM 1, Type 1C if NumberOfBeams > 0. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  ReferencedBeamSequence?: RTFractionSchemeFractionGroupReferencedBeamItem[];
  /** Number of Brachy Application Setups (300A,00A0) IS, VM 1, Type 1. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  NumberOfBrachyApplicationSetups: number;
  /** Referenced Brachy Application Setup Sequence (300C,000A) SQ, VM 1, Type 1C if NumberOfBrachyApplicationSetups > 0. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  ReferencedBrachyApplicationSetupSequence?: RTFractionSchemeFractionGroupReferencedBrachyApplicationSetupItem[];
}

/** RT Fraction Scheme: PS3.3 Table C.8-49. */
export interface RTFractionSchemeModule {
  /** Fraction Group Sequence (300A,0070) SQ, VM 1, Type 1. [C.8-49](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.13.html#table_C.8-49) */
  FractionGroupSequence: RTFractionSchemeFractionGroupItem[];
}

export const rtFractionSchemeRules: TableRules = {
  kind: 'module',
  id: 'RTFractionScheme',
  name: 'RT Fraction Scheme',
  table: 'table_C.8-49',
  section: 'sect_C.8.8.13',
  rows: [
    {
      keyword: 'FractionGroupSequence',
      tag: '300A0070',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'FractionGroupNumber', tag: '300A0071', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'FractionGroupDescription', tag: '300A0072', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'DefinitionSourceSequence',
          tag: '00081156',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        {
          keyword: 'ReferencedDoseSequence',
          tag: '300C0080',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        {
          keyword: 'ReferencedDoseReferenceSequence',
          tag: '300C0050',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'ReferencedDoseReferenceNumber', tag: '300C0051', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'ConstraintWeight', tag: '300A0021', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'DeliveryWarningDose', tag: '300A0022', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'DeliveryMaximumDose', tag: '300A0023', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'TargetMinimumDose', tag: '300A0025', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'TargetPrescriptionDose', tag: '300A0026', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'TargetMaximumDose', tag: '300A0027', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'TargetUnderdoseVolumeFraction', tag: '300A0028', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'OrganAtRiskFullVolumeDose', tag: '300A002A', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'OrganAtRiskLimitDose', tag: '300A002B', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'OrganAtRiskMaximumDose', tag: '300A002C', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'OrganAtRiskOverdoseVolumeFraction', tag: '300A002D', vr: 'DS', vm: '1', type: '3' },
          ],
        },
        { keyword: 'NumberOfFractionsPlanned', tag: '300A0078', vr: 'IS', vm: '1', type: '2' },
        { keyword: 'NumberOfFractionPatternDigitsPerDay', tag: '300A0079', vr: 'IS', vm: '1', type: '3' },
        { keyword: 'RepeatFractionCycleLength', tag: '300A007A', vr: 'IS', vm: '1', type: '3' },
        { keyword: 'FractionPattern', tag: '300A007B', vr: 'LT', vm: '1', type: '3' },
        { keyword: 'BeamDoseMeaning', tag: '300A008B', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['BEAM_LEVEL', 'FRACTION_LEVEL'] }] },
        { keyword: 'NumberOfBeams', tag: '300A0080', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'ReferencedBeamSequence',
          tag: '300C0004',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '>', attribute: { keyword: 'NumberOfBeams' }, to: 0 }, decided: 'data', otherwise: 'forbidden', hash: 'a2745a116959' },
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'ReferencedBeamNumber', tag: '300C0006', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'ReferencedDoseReferenceUID', tag: '300A0083', vr: 'UI', vm: '1', type: '3' },
            { keyword: 'BeamDose', tag: '300A0084', vr: 'DS', vm: '1', type: '3' },
            {
              keyword: 'BeamDoseType',
              tag: '300A0090',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'AlternateBeamDose' } }, decided: 'data', otherwise: 'allowed', hash: '1a1a42af17be' },
              values: [{ kind: 'enumerated', terms: ['PHYSICAL', 'EFFECTIVE'] }],
            },
            { keyword: 'AlternateBeamDose', tag: '300A0091', vr: 'DS', vm: '1', type: '3' },
            {
              keyword: 'AlternateBeamDoseType',
              tag: '300A0092',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'AlternateBeamDose' } }, decided: 'data', otherwise: 'forbidden', hash: '0cb2719701bb' },
              values: [{ kind: 'enumerated', terms: ['PHYSICAL', 'EFFECTIVE'] }],
            },
            { keyword: 'BeamMeterset', tag: '300A0086', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'BeamDeliveryDurationLimit', tag: '300A00C5', vr: 'FD', vm: '1', type: '3' },
            {
              keyword: 'DoseCalibrationConditionsVerifiedFlag',
              tag: '300C0123',
              vr: 'CS',
              vm: '1',
              type: '3',
              values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
            },
            {
              keyword: 'DoseCalibrationConditionsSequence',
              tag: '300C0120',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'DoseCalibrationConditionsVerifiedFlag' } },
                    { op: '=', attribute: { keyword: 'DoseCalibrationConditionsVerifiedFlag' }, to: ['YES'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'RadiationDeviceConfigurationAndCommissioningKeySequence' } } },
                  ],
                },
                decided: 'data',
                otherwise: { tree: { op: 'present', attribute: { keyword: 'RadiationDeviceConfigurationAndCommissioningKeySequence' } }, decided: 'data' },
                hash: 'c7d10f1cbc78',
              },
              items: [{ range: [1, 1] }],
              rows: [
                { keyword: 'AbsorbedDoseToMetersetRatio', tag: '300C0121', vr: 'FD', vm: '1', type: '1' },
                { keyword: 'DelineatedRadiationFieldSize', tag: '300C0122', vr: 'FD', vm: '2', type: '1' },
                { keyword: 'CalibrationReferencePointDepth', tag: '300C0124', vr: 'FD', vm: '1', type: '1' },
                { keyword: 'SourceToSurfaceDistance', tag: '300A0130', vr: 'DS', vm: '1', type: '1' },
                { keyword: 'CalibrationDateTime', tag: '00181203', vr: 'DT', vm: '1', type: '2' },
              ],
            },
            {
              keyword: 'RadiationDeviceConfigurationAndCommissioningKeySequence',
              tag: '300A065A',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'DoseCalibrationConditionsVerifiedFlag' } },
                    { op: '=', attribute: { keyword: 'DoseCalibrationConditionsVerifiedFlag' }, to: ['YES'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'DoseCalibrationConditionsSequence' } } },
                  ],
                },
                decided: 'data',
                otherwise: { tree: { op: 'present', attribute: { keyword: 'DoseCalibrationConditionsSequence' } }, decided: 'data' },
                hash: 'e46ef2f41a25',
              },
              items: [{ range: [1, null] }],
              rows: [{ include: () => contentItemRules }],
            },
          ],
        },
        { keyword: 'NumberOfBrachyApplicationSetups', tag: '300A00A0', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'ReferencedBrachyApplicationSetupSequence',
          tag: '300C000A',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '>', attribute: { keyword: 'NumberOfBrachyApplicationSetups' }, to: 0 }, decided: 'data', otherwise: 'forbidden', hash: 'e1171923fc22' },
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'ReferencedBrachyApplicationSetupNumber', tag: '300C000C', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'BrachyApplicationSetupDoseSpecificationPoint', tag: '300A00A2', vr: 'DS', vm: '3', type: '3' },
            { keyword: 'BrachyApplicationSetupDose', tag: '300A00A4', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'ReferencedDoseReferenceUID', tag: '300A0083', vr: 'UI', vm: '1', type: '3' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTFractionScheme = (dataset: object): Finding[] => validateTable(dataset, rtFractionSchemeRules);
