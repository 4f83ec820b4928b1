// Print Job, PS3.3 Table C.13-8
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.8.html#table_C.13-8
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Print Job: PS3.3 Table C.13-8. */
export interface PrintJobModule {
  /** Execution Status (2100,0020) CS, VM 1. [C.13-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.8.html#table_C.13-8) */
  ExecutionStatus?: 'PENDING' | 'PRINTING' | 'DONE' | 'FAILURE' | null;
  /** Execution Status Info (2100,0030) CS, VM 1. [C.13-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.8.html#table_C.13-8) */
  ExecutionStatusInfo?: string | null;
  /** Creation Date (2100,0040) DA, VM 1. [C.13-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.8.html#table_C.13-8) */
  CreationDate?: string | null;
  /** Creation Time (2100,0050) TM, VM 1. [C.13-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.8.html#table_C.13-8) */
  CreationTime?: string | null;
  /** Print Priority (2000,0020) CS, VM 1. [C.13-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.8.html#table_C.13-8) */
  PrintPriority?: string | null;
  /** Printer Name (2110,0030) LO, VM 1. [C.13-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.8.html#table_C.13-8) */
  PrinterName?: string | null;
  /** Originator (2100,0070) AE, VM 1. [C.13-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.8.html#table_C.13-8) */
  Originator?: string | null;
}

export const printJobRules: TableRules = {
  kind: 'module',
  id: 'PrintJob',
  name: 'Print Job',
  table: 'table_C.13-8',
  section: 'sect_C.13.8',
  rows: [
    {
      keyword: 'ExecutionStatus',
      tag: '21000020',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'enumerated', terms: ['PENDING', 'PRINTING', 'DONE', 'FAILURE'] }],
    },
    {
      keyword: 'ExecutionStatusInfo',
      tag: '21000030',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [
        { kind: 'defined', terms: ['NORMAL'], condition: { op: '=', attribute: { keyword: 'ExecutionStatus' }, to: ['DONE', 'PRINTING'] } },
        { kind: 'defined', terms: ['INVALID PAGE DES', 'INSUFFIC MEMORY'], condition: { op: '=', attribute: { keyword: 'ExecutionStatus' }, to: ['FAILURE'] } },
      ],
    },
    { keyword: 'CreationDate', tag: '21000040', vr: 'DA', vm: '1', type: null },
    { keyword: 'CreationTime', tag: '21000050', vr: 'TM', vm: '1', type: null },
    { keyword: 'PrintPriority', tag: '20000020', vr: 'CS', vm: '1', type: null },
    { keyword: 'PrinterName', tag: '21100030', vr: 'LO', vm: '1', type: null },
    { keyword: 'Originator', tag: '21000070', vr: 'AE', vm: '1', type: null },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePrintJob = (dataset: object): Finding[] => validateTable(dataset, printJobRules);
