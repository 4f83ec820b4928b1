// Measured Dose Reference Record, PS3.3 Table C.8-55
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.19.html#table_C.8-55
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of MeasuredDoseReferenceSequence. */
export interface MeasuredDoseReferenceRecordMeasuredDoseReferenceItem {
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1, Type 1C if MeasuredDoseReferenceNumber is not present. [C.8-55](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.19.html#table_C.8-55) */
  ReferencedDoseReferenceNumber?: number;
  /** Measured Dose Reference Number (3008,0064) IS, VM 1, Type 1C if ReferencedDoseReferenceNumber is not present. [C.8-55](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.19.html#table_C.8-55) */
  MeasuredDoseReferenceNumber?: number;
  /** Dose Units (3004,0002) CS, VM 1, Type 1. [C.8-55](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.19.html#table_C.8-55) */
  DoseUnits: 'GY' | 'RELATIVE';
  /** Measured Dose Value (3008,0016) DS, VM 1, Type 2. [C.8-55](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.19.html#table_C.8-55) */
  MeasuredDoseValue: number | null;
  /** Measured Dose Type (3008,0014) CS, VM 1, Type 2. [C.8-55](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.19.html#table_C.8-55) */
  MeasuredDoseType: DefinedTerm<'DIODE' | 'TLD' | 'ION_CHAMBER' | 'GEL' | 'EPID' | 'FILM'> | null;
  /** Measured Dose Description (3008,0012) ST, VM 1, Type 3. [C.8-55](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.19.html#table_C.8-55) */
  MeasuredDoseDescription?: string | null;
}

/** Measured Dose Reference Record: PS3.3 Table C.8-55. */
export interface MeasuredDoseReferenceRecordModule {
  /** Measured Dose Reference Sequence (3008,0010) SQ, VM 1, Type 1. [C.8-55](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.19.html#table_C.8-55) */
  MeasuredDoseReferenceSequence: MeasuredDoseReferenceRecordMeasuredDoseReferenceItem[];
}

export const measuredDoseReferenceRecordRules: TableRules = {
  kind: 'module',
  id: 'MeasuredDoseReferenceRecord',
  name: 'Measured Dose Reference Record',
  table: 'table_C.8-55',
  section: 'sect_C.8.8.19',
  rows: [
    {
      keyword: 'MeasuredDoseReferenceSequence',
      tag: '30080010',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'ReferencedDoseReferenceNumber',
          tag: '300C0051',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'MeasuredDoseReferenceNumber' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '20deff6ab79e',
          },
        },
        {
          keyword: 'MeasuredDoseReferenceNumber',
          tag: '30080064',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedDoseReferenceNumber' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'a8b2717e6e5d',
          },
        },
        { keyword: 'DoseUnits', tag: '30040002', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['GY', 'RELATIVE'] }] },
        { keyword: 'MeasuredDoseValue', tag: '30080016', vr: 'DS', vm: '1', type: '2' },
        {
          keyword: 'MeasuredDoseType',
          tag: '30080014',
          vr: 'CS',
          vm: '1',
          type: '2',
          values: [{ kind: 'defined', terms: ['DIODE', 'TLD', 'ION_CHAMBER', 'GEL', 'EPID', 'FILM'] }],
        },
        { keyword: 'MeasuredDoseDescription', tag: '30080012', vr: 'ST', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMeasuredDoseReferenceRecord = (dataset: object): Finding[] => validateTable(dataset, measuredDoseReferenceRecordRules);
