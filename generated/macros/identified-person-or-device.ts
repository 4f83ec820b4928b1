// Identified Person or Device, PS3.3 Table C.17-3b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** Identified Person or Device: PS3.3 Table C.17-3b. */
export interface IdentifiedPersonOrDeviceMacro {
  /** Observer Type (0040,A084) CS, VM 1, Type 1. [C.17-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b) */
  ObserverType: 'PSN' | 'DEV';
  /** Person Name (0040,A123) PN, VM 1, Type 1C if ObserverType is PSN. [C.17-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b) */
  PersonName?: PersonName | string;
  /** Person Identification Code Sequence (0040,1101) SQ, VM 1, Type 2C if ObserverType is PSN. [C.17-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b) */
  PersonIdentificationCodeSequence?: CodeSequenceItem[] | null;
  /** Organizational Role Code Sequence (0044,010A) SQ, VM 1, Type 3. [C.17-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b) */
  OrganizationalRoleCodeSequence?: CodeSequenceItem[] | null;
  /** Station Name (0008,1010) SH, VM 1, Type 2C if ObserverType is DEV. [C.17-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b) */
  StationName?: string | null;
  /** Device UID (0018,1002) UI, VM 1, Type 1C if ObserverType is DEV. [C.17-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b) */
  DeviceUID?: string;
  /** Manufacturer (0008,0070) LO, VM 1, Type 1C if ObserverType is DEV. [C.17-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b) */
  Manufacturer?: string;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1C if ObserverType is DEV. [C.17-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b) */
  ManufacturerModelName?: string;
  /** Station AE Title (0008,0055) AE, VM 1, Type 3. [C.17-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b) */
  StationAETitle?: string | null;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 3. [C.17-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b) */
  DeviceSerialNumber?: string | null;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 3. [C.17-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b) */
  SoftwareVersions?: string[] | null;
  /** Date of Manufacture (0018,1204) DA, VM 1, Type 3. [C.17-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b) */
  DateOfManufacture?: string | null;
  /** Date of Installation (0018,1205) DA, VM 1, Type 3. [C.17-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b) */
  DateOfInstallation?: string | null;
  /** Institution Name (0008,0080) LO, VM 1, Type 2. [C.17-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b) */
  InstitutionName: string | null;
  /** Institution Code Sequence (0008,0082) SQ, VM 1, Type 2. [C.17-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b) */
  InstitutionCodeSequence: CodeSequenceItem[] | null;
  /** Institutional Department Name (0008,1040) LO, VM 1, Type 3. [C.17-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b) */
  InstitutionalDepartmentName?: string | null;
  /** Institutional Department Type Code Sequence (0008,1041) SQ, VM 1, Type 3. [C.17-3b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.2.4.html#table_C.17-3b) */
  InstitutionalDepartmentTypeCodeSequence?: [CodeSequenceItem] | null;
}

/** What the conditions of Identified Person or Device ask for and refuse. */
export type IdentifiedPersonOrDeviceConditions = (
    | { ObserverType: 'PSN'; PersonName: unknown; PersonIdentificationCodeSequence: unknown; StationName?: never; DeviceUID?: never; Manufacturer?: never; ManufacturerModelName?: never }
    | { ObserverType: 'DEV'; StationName: unknown; DeviceUID: unknown; Manufacturer: unknown; ManufacturerModelName: unknown; PersonName?: never; PersonIdentificationCodeSequence?: never }
  );

/** An Item of Identified Person or Device alone. */
export type IdentifiedPersonOrDeviceItem = IdentifiedPersonOrDeviceMacro & IdentifiedPersonOrDeviceConditions;

export const identifiedPersonOrDeviceRules: TableRules = {
  kind: 'macro',
  id: 'IdentifiedPersonOrDevice',
  name: 'Identified Person or Device',
  table: 'table_C.17-3b',
  section: 'sect_C.17.2.4',
  rows: [
    { keyword: 'ObserverType', tag: '0040A084', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['PSN', 'DEV'] }] },
    {
      keyword: 'PersonName',
      tag: '0040A123',
      vr: 'PN',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ObserverType' }, to: ['PSN'] }, decided: 'data', otherwise: 'forbidden', hash: '5a02d8289062' },
    },
    {
      keyword: 'PersonIdentificationCodeSequence',
      tag: '00401101',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'ObserverType' }, to: ['PSN'] }, decided: 'data', otherwise: 'forbidden', hash: '5a02d8289062' },
      items: [{ range: [0, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'OrganizationalRoleCodeSequence', tag: '0044010A', vr: 'SQ', vm: '1', type: '3', rows: [{ include: () => codeSequenceRules }] },
    {
      keyword: 'StationName',
      tag: '00081010',
      vr: 'SH',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'ObserverType' }, to: ['DEV'] }, decided: 'data', otherwise: 'forbidden', hash: 'c7d092faad1c' },
    },
    {
      keyword: 'DeviceUID',
      tag: '00181002',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ObserverType' }, to: ['DEV'] }, decided: 'data', otherwise: 'forbidden', hash: 'c7d092faad1c' },
    },
    {
      keyword: 'Manufacturer',
      tag: '00080070',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ObserverType' }, to: ['DEV'] }, decided: 'data', otherwise: 'forbidden', hash: 'c7d092faad1c' },
    },
    {
      keyword: 'ManufacturerModelName',
      tag: '00081090',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ObserverType' }, to: ['DEV'] }, decided: 'data', otherwise: 'forbidden', hash: 'c7d092faad1c' },
    },
    { keyword: 'StationAETitle', tag: '00080055', vr: 'AE', vm: '1', type: '3' },
    { keyword: 'DeviceSerialNumber', tag: '00181000', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'SoftwareVersions', tag: '00181020', vr: 'LO', vm: '1-n', type: '3' },
    { keyword: 'DateOfManufacture', tag: '00181204', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'DateOfInstallation', tag: '00181205', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'InstitutionName', tag: '00080080', vr: 'LO', vm: '1', type: '2' },
    {
      keyword: 'InstitutionCodeSequence',
      tag: '00080082',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'InstitutionalDepartmentName', tag: '00081040', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'InstitutionalDepartmentTypeCodeSequence',
      tag: '00081041',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7030' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIdentifiedPersonOrDevice = (dataset: object): Finding[] => validateTable(dataset, identifiedPersonOrDeviceRules);
