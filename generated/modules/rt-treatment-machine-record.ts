// RT Treatment Machine Record, PS3.3 Table C.8-54
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.18.html#table_C.8-54
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of TreatmentMachineSequence. */
export interface RTTreatmentMachineRecordTreatmentMachineItem {
  /** Treatment Machine Name (300A,00B2) SH, VM 1, Type 2. [C.8-54](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.18.html#table_C.8-54) */
  TreatmentMachineName: string | null;
  /** Manufacturer (0008,0070) LO, VM 1, Type 2. [C.8-54](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.18.html#table_C.8-54) */
  Manufacturer: string | null;
  /** Institution Name (0008,0080) LO, VM 1, Type 2. [C.8-54](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.18.html#table_C.8-54) */
  InstitutionName: string | null;
  /** Institution Address (0008,0081) ST, VM 1, Type 3. [C.8-54](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.18.html#table_C.8-54) */
  InstitutionAddress?: string | null;
  /** Institutional Department Name (0008,1040) LO, VM 1, Type 3. [C.8-54](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.18.html#table_C.8-54) */
  InstitutionalDepartmentName?: string | null;
  /** Institutional Department Type Code Sequence (0008,1041) SQ, VM 1, Type 3. [C.8-54](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.18.html#table_C.8-54) */
  InstitutionalDepartmentTypeCodeSequence?: [CodeSequenceItem] | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 2. [C.8-54](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.18.html#table_C.8-54) */
  ManufacturerModelName: string | null;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 2. [C.8-54](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.18.html#table_C.8-54) */
  DeviceSerialNumber: string | null;
  /** Date of Manufacture (0018,1204) DA, VM 1, Type 3. [C.8-54](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.18.html#table_C.8-54) */
  DateOfManufacture?: string | null;
  /** Date of Installation (0018,1205) DA, VM 1, Type 3. [C.8-54](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.18.html#table_C.8-54) */
  DateOfInstallation?: string | null;
  /** Table Top Position Alignment UID (300A,0054) UI, VM 1, Type 3. [C.8-54](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.18.html#table_C.8-54) */
  TableTopPositionAlignmentUID?: string | null;
}

/** RT Treatment Machine Record: PS3.3 Table C.8-54. */
export interface RTTreatmentMachineRecordModule {
  /** Treatment Machine Sequence (300A,0206) SQ, VM 1, Type 1. [C.8-54](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.18.html#table_C.8-54) */
  TreatmentMachineSequence: [RTTreatmentMachineRecordTreatmentMachineItem];
}

export const rtTreatmentMachineRecordRules: TableRules = {
  kind: 'module',
  id: 'RTTreatmentMachineRecord',
  name: 'RT Treatment Machine Record',
  table: 'table_C.8-54',
  section: 'sect_C.8.8.18',
  rows: [
    {
      keyword: 'TreatmentMachineSequence',
      tag: '300A0206',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'TreatmentMachineName', tag: '300A00B2', vr: 'SH', vm: '1', type: '2' },
        { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: '2' },
        { keyword: 'InstitutionName', tag: '00080080', vr: 'LO', vm: '1', type: '2' },
        { keyword: 'InstitutionAddress', tag: '00080081', vr: 'ST', vm: '1', type: '3' },
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
        { keyword: 'ManufacturerModelName', tag: '00081090', vr: 'LO', vm: '1', type: '2' },
        { keyword: 'DeviceSerialNumber', tag: '00181000', vr: 'LO', vm: '1', type: '2' },
        { keyword: 'DateOfManufacture', tag: '00181204', vr: 'DA', vm: '1', type: '3' },
        { keyword: 'DateOfInstallation', tag: '00181205', vr: 'DA', vm: '1', type: '3' },
        { keyword: 'TableTopPositionAlignmentUID', tag: '300A0054', vr: 'UI', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTTreatmentMachineRecord = (dataset: object): Finding[] => validateTable(dataset, rtTreatmentMachineRecordRules);
