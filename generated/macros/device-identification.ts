// Device Identification, PS3.3 Table 10.36-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.36.html#table_10.36-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type UDIMacro, udiRules } from './udi.ts';

/** Device Identification: PS3.3 Table 10.36-1. */
export interface DeviceIdentificationMacro {
  /** Device Type Code Sequence (3010,002E) SQ, VM 1, Type 1. [10.36-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.36.html#table_10.36-1) */
  DeviceTypeCodeSequence: [CodeSequenceItem];
  /** Device Label (3010,002D) LO, VM 1, Type 1. [10.36-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.36.html#table_10.36-1) */
  DeviceLabel: string;
  /** Long Device Description (0050,0021) ST, VM 1, Type 3. [10.36-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.36.html#table_10.36-1) */
  LongDeviceDescription?: string | null;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 2. [10.36-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.36.html#table_10.36-1) */
  DeviceSerialNumber: string | null;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 2. [10.36-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.36.html#table_10.36-1) */
  SoftwareVersions: string[] | null;
  /** Date of Manufacture (0018,1204) DA, VM 1, Type 3. [10.36-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.36.html#table_10.36-1) */
  DateOfManufacture?: string | null;
  /** Date of Installation (0018,1205) DA, VM 1, Type 3. [10.36-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.36.html#table_10.36-1) */
  DateOfInstallation?: string | null;
  /** UDI Sequence (0018,100A) SQ, VM 1, Type 3. [10.36-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.36.html#table_10.36-1) */
  UDISequence?: UDIMacro[] | null;
  /** Manufacturer's Device Identifier (3010,0043) ST, VM 1, Type 2. [10.36-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.36.html#table_10.36-1) */
  ManufacturerDeviceIdentifier: string | null;
  /** Device Alternate Identifier (3010,001B) UC, VM 1, Type 2. [10.36-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.36.html#table_10.36-1) */
  DeviceAlternateIdentifier: string | null;
  /** Device Alternate Identifier Type (3010,001C) CS, VM 1, Type 1C if DeviceAlternateIdentifier has a value. [10.36-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.36.html#table_10.36-1) */
  DeviceAlternateIdentifierType?: DefinedTerm<'BARCODE' | 'RFID'>;
  /** Device Alternate Identifier Format (3010,001D) LT, VM 1, Type 1C if DeviceAlternateIdentifier has a value. [10.36-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.36.html#table_10.36-1) */
  DeviceAlternateIdentifierFormat?: string;
}

export const deviceIdentificationRules: TableRules = {
  kind: 'macro',
  id: 'DeviceIdentification',
  name: 'Device Identification',
  table: 'table_10.36-1',
  section: 'sect_10.36',
  rows: [
    {
      keyword: 'DeviceTypeCodeSequence',
      tag: '3010002E',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'DeviceLabel', tag: '3010002D', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'LongDeviceDescription', tag: '00500021', vr: 'ST', vm: '1', type: '3' },
    { keyword: 'DeviceSerialNumber', tag: '00181000', vr: 'LO', vm: '1', type: '2' },
    { keyword: 'SoftwareVersions', tag: '00181020', vr: 'LO', vm: '1-n', type: '2' },
    { keyword: 'DateOfManufacture', tag: '00181204', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'DateOfInstallation', tag: '00181205', vr: 'DA', vm: '1', type: '3' },
    {
      keyword: 'UDISequence',
      tag: '0018100A',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => udiRules }],
    },
    { keyword: 'ManufacturerDeviceIdentifier', tag: '30100043', vr: 'ST', vm: '1', type: '2' },
    { keyword: 'DeviceAlternateIdentifier', tag: '3010001B', vr: 'UC', vm: '1', type: '2' },
    {
      keyword: 'DeviceAlternateIdentifierType',
      tag: '3010001C',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'valued', attribute: { keyword: 'DeviceAlternateIdentifier' } }, decided: 'data', otherwise: 'forbidden', hash: '64c4fb981deb' },
      values: [{ kind: 'defined', terms: ['BARCODE', 'RFID'] }],
    },
    {
      keyword: 'DeviceAlternateIdentifierFormat',
      tag: '3010001D',
      vr: 'LT',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'valued', attribute: { keyword: 'DeviceAlternateIdentifier' } }, decided: 'data', otherwise: 'forbidden', hash: '64c4fb981deb' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDeviceIdentification = (dataset: object): Finding[] => validateTable(dataset, deviceIdentificationRules);
