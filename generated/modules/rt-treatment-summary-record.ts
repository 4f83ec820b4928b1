// RT Treatment Summary Record, PS3.3 Table C.8-59
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of FractionStatusSummarySequence. */
export interface RTTreatmentSummaryRecordFractionGroupSummaryFractionStatusSummaryItem {
  /** Referenced Fraction Number (3008,0223) IS, VM 1, Type 1. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  ReferencedFractionNumber: number;
  /** Treatment Date (3008,0250) DA, VM 1, Type 2. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  TreatmentDate: string | null;
  /** Treatment Time (3008,0251) TM, VM 1, Type 2. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  TreatmentTime: string | null;
  /** Treatment Termination Status (3008,002A) CS, VM 1, Type 2. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  TreatmentTerminationStatus: 'NORMAL' | 'OPERATOR' | 'MACHINE' | 'UNKNOWN' | null;
}

/** An Item of FractionGroupSummarySequence. */
export interface RTTreatmentSummaryRecordFractionGroupSummaryItem {
  /** Referenced Fraction Group Number (300C,0022) IS, VM 1, Type 3. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  ReferencedFractionGroupNumber?: number | null;
  /** Fraction Group Type (3008,0224) CS, VM 1, Type 2. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  FractionGroupType: 'EXTERNAL_BEAM' | 'BRACHY' | null;
  /** Number of Fractions Planned (300A,0078) IS, VM 1, Type 2. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  NumberOfFractionsPlanned: number | null;
  /** Number of Fractions Delivered (3008,005A) IS, VM 1, Type 2. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  NumberOfFractionsDelivered: number | null;
  /** Fraction Status Summary Sequence (3008,0240) SQ, VM 1, Type 3. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  FractionStatusSummarySequence?: RTTreatmentSummaryRecordFractionGroupSummaryFractionStatusSummaryItem[] | null;
}

/** An Item of TreatmentSummaryMeasuredDoseReferenceSequence. */
export interface RTTreatmentSummaryRecordTreatmentSummaryMeasuredDoseReferenceItem {
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1, Type 3. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  ReferencedDoseReferenceNumber?: number | null;
  /** Dose Reference Description (300A,0016) LO, VM 1, Type 3. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  DoseReferenceDescription?: string | null;
  /** Cumulative Dose to Dose Reference (3008,0052) DS, VM 1, Type 1. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  CumulativeDoseToDoseReference: number;
}

/** An Item of TreatmentSummaryCalculatedDoseReferenceSequence. */
export interface RTTreatmentSummaryRecordTreatmentSummaryCalculatedDoseReferenceItem {
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1, Type 3. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  ReferencedDoseReferenceNumber?: number | null;
  /** Dose Reference Description (300A,0016) LO, VM 1, Type 3. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  DoseReferenceDescription?: string | null;
  /** Cumulative Dose to Dose Reference (3008,0052) DS, VM 1, Type 1. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  CumulativeDoseToDoseReference: number;
}

/** RT Treatment Summary Record: PS3.3 Table C.8-59. */
export interface RTTreatmentSummaryRecordModule {
  /** Current Treatment Status (3008,0200) CS, VM 1, Type 1. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  CurrentTreatmentStatus: 'NOT_STARTED' | 'ON_TREATMENT' | 'ON_BREAK' | 'SUSPENDED' | 'STOPPED' | 'COMPLETED';
  /** Treatment Status Comment (3008,0202) ST, VM 1, Type 3. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  TreatmentStatusComment?: string | null;
  /** First Treatment Date (3008,0054) DA, VM 1, Type 2. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  FirstTreatmentDate: string | null;
  /** Most Recent Treatment Date (3008,0056) DA, VM 1, Type 2. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  MostRecentTreatmentDate: string | null;
  /** Fraction Group Summary Sequence (3008,0220) SQ, VM 1, Type 3. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  FractionGroupSummarySequence?: RTTreatmentSummaryRecordFractionGroupSummaryItem[] | null;
  /** Treatment Summary Measured Dose Reference Sequence (3008,00E0) SQ, VM 1, Type 3. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  TreatmentSummaryMeasuredDoseReferenceSequence?: RTTreatmentSummaryRecordTreatmentSummaryMeasuredDoseReferenceItem[] | null;
  /** Treatment Summary Calculated Dose Reference Sequence (3008,0050) SQ, VM 1, Type 3. [C.8-59](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.23.html#table_C.8-59) */
  TreatmentSummaryCalculatedDoseReferenceSequence?: RTTreatmentSummaryRecordTreatmentSummaryCalculatedDoseReferenceItem[] | null;
}

export const rtTreatmentSummaryRecordRules: TableRules = {
  kind: 'module',
  id: 'RTTreatmentSummaryRecord',
  name: 'RT Treatment Summary Record',
  table: 'table_C.8-59',
  section: 'sect_C.8.8.23',
  rows: [
    {
      keyword: 'CurrentTreatmentStatus',
      tag: '30080200',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['NOT_STARTED', 'ON_TREATMENT', 'ON_BREAK', 'SUSPENDED', 'STOPPED', 'COMPLETED'] }],
    },
    { keyword: 'TreatmentStatusComment', tag: '30080202', vr: 'ST', vm: '1', type: '3' },
    { keyword: 'FirstTreatmentDate', tag: '30080054', vr: 'DA', vm: '1', type: '2' },
    { keyword: 'MostRecentTreatmentDate', tag: '30080056', vr: 'DA', vm: '1', type: '2' },
    {
      keyword: 'FractionGroupSummarySequence',
      tag: '30080220',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'ReferencedFractionGroupNumber', tag: '300C0022', vr: 'IS', vm: '1', type: '3' },
        { keyword: 'FractionGroupType', tag: '30080224', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'enumerated', terms: ['EXTERNAL_BEAM', 'BRACHY'] }] },
        { keyword: 'NumberOfFractionsPlanned', tag: '300A0078', vr: 'IS', vm: '1', type: '2' },
        { keyword: 'NumberOfFractionsDelivered', tag: '3008005A', vr: 'IS', vm: '1', type: '2' },
        {
          keyword: 'FractionStatusSummarySequence',
          tag: '30080240',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'ReferencedFractionNumber', tag: '30080223', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'TreatmentDate', tag: '30080250', vr: 'DA', vm: '1', type: '2' },
            { keyword: 'TreatmentTime', tag: '30080251', vr: 'TM', vm: '1', type: '2' },
            {
              keyword: 'TreatmentTerminationStatus',
              tag: '3008002A',
              vr: 'CS',
              vm: '1',
              type: '2',
              values: [{ kind: 'enumerated', terms: ['NORMAL', 'OPERATOR', 'MACHINE', 'UNKNOWN'] }],
            },
          ],
        },
      ],
    },
    {
      keyword: 'TreatmentSummaryMeasuredDoseReferenceSequence',
      tag: '300800E0',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'ReferencedDoseReferenceNumber', tag: '300C0051', vr: 'IS', vm: '1', type: '3' },
        { keyword: 'DoseReferenceDescription', tag: '300A0016', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'CumulativeDoseToDoseReference', tag: '30080052', vr: 'DS', vm: '1', type: '1' },
      ],
    },
    {
      keyword: 'TreatmentSummaryCalculatedDoseReferenceSequence',
      tag: '30080050',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'ReferencedDoseReferenceNumber', tag: '300C0051', vr: 'IS', vm: '1', type: '3' },
        { keyword: 'DoseReferenceDescription', tag: '300A0016', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'CumulativeDoseToDoseReference', tag: '30080052', vr: 'DS', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTTreatmentSummaryRecord = (dataset: object): Finding[] => validateTable(dataset, rtTreatmentSummaryRecordRules);
