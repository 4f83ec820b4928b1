// Printer, PS3.3 Table C.13-9
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.9.html#table_C.13-9
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Printer: PS3.3 Table C.13-9. */
export interface PrinterModule {
  /** Printer Status (2110,0010) CS, VM 1. [C.13-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.9.html#table_C.13-9) */
  PrinterStatus?: 'NORMAL' | 'WARNING' | 'FAILURE' | null;
  /** Printer Status Info (2110,0020) CS, VM 1. [C.13-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.9.html#table_C.13-9) */
  PrinterStatusInfo?: string | null;
  /** Printer Name (2110,0030) LO, VM 1. [C.13-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.9.html#table_C.13-9) */
  PrinterName?: string | null;
  /** Manufacturer (0008,0070) LO, VM 1. [C.13-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.9.html#table_C.13-9) */
  Manufacturer?: string | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1. [C.13-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.9.html#table_C.13-9) */
  ManufacturerModelName?: string | null;
  /** Device Serial Number (0018,1000) LO, VM 1. [C.13-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.9.html#table_C.13-9) */
  DeviceSerialNumber?: string | null;
  /** Software Versions (0018,1020) LO, VM 1-n. [C.13-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.9.html#table_C.13-9) */
  SoftwareVersions?: string[] | null;
  /** Date of Manufacture (0018,1204) DA, VM 1. [C.13-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.9.html#table_C.13-9) */
  DateOfManufacture?: string | null;
  /** Date of Installation (0018,1205) DA, VM 1. [C.13-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.9.html#table_C.13-9) */
  DateOfInstallation?: string | null;
  /** Date of Last Calibration (0018,1200) DA, VM 1-n. [C.13-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.9.html#table_C.13-9) */
  DateOfLastCalibration?: string[] | null;
  /** Time of Last Calibration (0018,1201) TM, VM 1-n. [C.13-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.9.html#table_C.13-9) */
  TimeOfLastCalibration?: string[] | null;
}

export const printerRules: TableRules = {
  kind: 'module',
  id: 'Printer',
  name: 'Printer',
  table: 'table_C.13-9',
  section: 'sect_C.13.9',
  rows: [
    { keyword: 'PrinterStatus', tag: '21100010', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['NORMAL', 'WARNING', 'FAILURE'] }] },
    {
      keyword: 'PrinterStatusInfo',
      tag: '21100020',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'defined', terms: ['NORMAL'], condition: { op: '=', attribute: { keyword: 'PrinterStatus' }, to: ['NORMAL'] } }],
    },
    { keyword: 'PrinterName', tag: '21100030', vr: 'LO', vm: '1', type: null },
    { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: null },
    { keyword: 'ManufacturerModelName', tag: '00081090', vr: 'LO', vm: '1', type: null },
    { keyword: 'DeviceSerialNumber', tag: '00181000', vr: 'LO', vm: '1', type: null },
    { keyword: 'SoftwareVersions', tag: '00181020', vr: 'LO', vm: '1-n', type: null },
    { keyword: 'DateOfManufacture', tag: '00181204', vr: 'DA', vm: '1', type: null },
    { keyword: 'DateOfInstallation', tag: '00181205', vr: 'DA', vm: '1', type: null },
    { keyword: 'DateOfLastCalibration', tag: '00181200', vr: 'DA', vm: '1-n', type: null },
    { keyword: 'TimeOfLastCalibration', tag: '00181201', vr: 'TM', vm: '1-n', type: null },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePrinter = (dataset: object): Finding[] => validateTable(dataset, printerRules);
