// Calculated Dose Reference Record, PS3.3 Table C.8-56
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.20.html#table_C.8-56
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of CalculatedDoseReferenceSequence. */
export interface CalculatedDoseReferenceRecordCalculatedDoseReferenceItem {
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1, Type 1C if CalculatedDoseReferenceNumber is not present. [C.8-56](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.20.html#table_C.8-56) */
  ReferencedDoseReferenceNumber?: number;
  /** Calculated Dose Reference Number (3008,0072) IS, VM 1, Type 1C if ReferencedDoseReferenceNumber is not present. [C.8-56](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.20.html#table_C.8-56) */
  CalculatedDoseReferenceNumber?: number;
  /** Calculated Dose Reference Dose Value (3008,0076) DS, VM 1, Type 2. [C.8-56](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.20.html#table_C.8-56) */
  CalculatedDoseReferenceDoseValue: number | null;
  /** Calculated Dose Reference Description (3008,0074) ST, VM 1, Type 3. [C.8-56](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.20.html#table_C.8-56) */
  CalculatedDoseReferenceDescription?: string | null;
}

/** Calculated Dose Reference Record: PS3.3 Table C.8-56. */
export interface CalculatedDoseReferenceRecordModule {
  /** Calculated Dose Reference Sequence (3008,0070) SQ, VM 1, Type 1. [C.8-56](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.20.html#table_C.8-56) */
  CalculatedDoseReferenceSequence: CalculatedDoseReferenceRecordCalculatedDoseReferenceItem[];
}

export const calculatedDoseReferenceRecordRules: TableRules = {
  kind: 'module',
  id: 'CalculatedDoseReferenceRecord',
  name: 'Calculated Dose Reference Record',
  table: 'table_C.8-56',
  section: 'sect_C.8.8.20',
  rows: [
    {
      keyword: 'CalculatedDoseReferenceSequence',
      tag: '30080070',
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
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'CalculatedDoseReferenceNumber' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '5cd793b80384',
          },
        },
        {
          keyword: 'CalculatedDoseReferenceNumber',
          tag: '30080072',
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
        { keyword: 'CalculatedDoseReferenceDoseValue', tag: '30080076', vr: 'DS', vm: '1', type: '2' },
        { keyword: 'CalculatedDoseReferenceDescription', tag: '30080074', vr: 'ST', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCalculatedDoseReferenceRecord = (dataset: object): Finding[] => validateTable(dataset, calculatedDoseReferenceRecordRules);
