// RT Prescription, PS3.3 Table C.8-46
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of DoseReferenceSequence, its conditions apart. */
export interface RTPrescriptionDoseReferenceItemAttributes {
  /** Dose Reference Number (300A,0012) IS, VM 1, Type 1. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  DoseReferenceNumber: number;
  /** Dose Reference UID (300A,0013) UI, VM 1, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  DoseReferenceUID?: string | null;
  /** Dose Reference Structure Type (300A,0014) CS, VM 1, Type 1. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  DoseReferenceStructureType: DefinedTerm<'POINT' | 'VOLUME' | 'COORDINATES' | 'SITE'>;
  /** Dose Value Purpose (300A,061D) CS, VM 1-n, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  DoseValuePurpose?: (DefinedTerm<'TRACKING' | 'QA'>)[] | null;
  /** Dose Value Interpretation (300A,068B) CS, VM 1, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  DoseValueInterpretation?: 'NOMINAL' | 'ACTUAL' | null;
  /** Dose Reference Description (300A,0016) LO, VM 1, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  DoseReferenceDescription?: string | null;
  /** Referenced ROI Number (3006,0084) IS, VM 1, Type 1C if DoseReferenceStructureType is one of POINT, VOLUME. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  ReferencedROINumber?: number;
  /** Dose Reference Point Coordinates (300A,0018) DS, VM 3, Type 1C if DoseReferenceStructureType is COORDINATES. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  DoseReferencePointCoordinates?: [number, number, number];
  /** Nominal Prior Dose (300A,001A) DS, VM 1, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  NominalPriorDose?: number | null;
  /** Dose Reference Type (300A,0020) CS, VM 1, Type 1. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  DoseReferenceType: DefinedTerm<'TARGET' | 'ORGAN_AT_RISK'>;
  /** Constraint Weight (300A,0021) DS, VM 1, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  ConstraintWeight?: number | null;
  /** Delivery Warning Dose (300A,0022) DS, VM 1, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  DeliveryWarningDose?: number | null;
  /** Delivery Maximum Dose (300A,0023) DS, VM 1, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  DeliveryMaximumDose?: number | null;
  /** Target Minimum Dose (300A,0025) DS, VM 1, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  TargetMinimumDose?: number | null;
  /** Target Prescription Dose (300A,0026) DS, VM 1, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  TargetPrescriptionDose?: number | null;
  /** Target Maximum Dose (300A,0027) DS, VM 1, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  TargetMaximumDose?: number | null;
  /** Target Underdose Volume Fraction (300A,0028) DS, VM 1, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  TargetUnderdoseVolumeFraction?: number | null;
  /** Organ at Risk Full-volume Dose (300A,002A) DS, VM 1, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  OrganAtRiskFullVolumeDose?: number | null;
  /** Organ at Risk Limit Dose (300A,002B) DS, VM 1, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  OrganAtRiskLimitDose?: number | null;
  /** Organ at Risk Maximum Dose (300A,002C) DS, VM 1, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  OrganAtRiskMaximumDose?: number | null;
  /** Organ at Risk Overdose Volume Fraction (300A,002D) DS, VM 1, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  OrganAtRiskOverdoseVolumeFraction?: number | null;
}

/** RT Prescription: PS3.3 Table C.8-46. */
export interface RTPrescriptionModule {
  /** Prescription Description (300A,000E) ST, VM 1, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  PrescriptionDescription?: string | null;
  /** Dose Reference Sequence (300A,0010) SQ, VM 1, Type 3. [C.8-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.10.html#table_C.8-46) */
  DoseReferenceSequence?: RTPrescriptionDoseReferenceItem[] | null;
}

/** An Item of DoseReferenceSequence. */
export type RTPrescriptionDoseReferenceItem = RTPrescriptionDoseReferenceItemAttributes & (
    | { DoseReferenceStructureType: 'POINT' | 'VOLUME'; ReferencedROINumber: unknown; DoseReferencePointCoordinates?: never }
    | { DoseReferenceStructureType: 'COORDINATES'; DoseReferencePointCoordinates: unknown; ReferencedROINumber?: never }
    | { DoseReferenceStructureType: DefinedTerm<never>; ReferencedROINumber?: never; DoseReferencePointCoordinates?: never }
  );

export const rtPrescriptionRules: TableRules = {
  kind: 'module',
  id: 'RTPrescription',
  name: 'RT Prescription',
  table: 'table_C.8-46',
  section: 'sect_C.8.8.10',
  rows: [
    { keyword: 'PrescriptionDescription', tag: '300A000E', vr: 'ST', vm: '1', type: '3' },
    {
      keyword: 'DoseReferenceSequence',
      tag: '300A0010',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'DoseReferenceNumber', tag: '300A0012', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'DoseReferenceUID', tag: '300A0013', vr: 'UI', vm: '1', type: '3' },
        {
          keyword: 'DoseReferenceStructureType',
          tag: '300A0014',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['POINT', 'VOLUME', 'COORDINATES', 'SITE'] }],
        },
        { keyword: 'DoseValuePurpose', tag: '300A061D', vr: 'CS', vm: '1-n', type: '3', values: [{ kind: 'defined', terms: ['TRACKING', 'QA'] }] },
        { keyword: 'DoseValueInterpretation', tag: '300A068B', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['NOMINAL', 'ACTUAL'] }] },
        { keyword: 'DoseReferenceDescription', tag: '300A0016', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'ReferencedROINumber',
          tag: '30060084',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'DoseReferenceStructureType' }, to: ['POINT', 'VOLUME'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'f33dc94872d7',
          },
        },
        {
          keyword: 'DoseReferencePointCoordinates',
          tag: '300A0018',
          vr: 'DS',
          vm: '3',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'DoseReferenceStructureType' }, to: ['COORDINATES'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '1fbd91837926',
          },
        },
        { keyword: 'NominalPriorDose', tag: '300A001A', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'DoseReferenceType', tag: '300A0020', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['TARGET', 'ORGAN_AT_RISK'] }] },
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
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTPrescription = (dataset: object): Finding[] => validateTable(dataset, rtPrescriptionRules);
