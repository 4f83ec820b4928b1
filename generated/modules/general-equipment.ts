// General Equipment, PS3.3 Table C.7-8
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type UDIMacro, udiRules } from '../macros/udi.ts';

/** General Equipment: PS3.3 Table C.7-8. */
export interface GeneralEquipmentModule {
  /** Manufacturer (0008,0070) LO, VM 1, Type 2. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: string | null;
  /** Institution Name (0008,0080) LO, VM 1, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  InstitutionName?: string | null;
  /** Institution Address (0008,0081) ST, VM 1, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  InstitutionAddress?: string | null;
  /** Station Name (0008,1010) SH, VM 1, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  StationName?: string | null;
  /** Institutional Department Name (0008,1040) LO, VM 1, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  InstitutionalDepartmentName?: string | null;
  /** Institutional Department Type Code Sequence (0008,1041) SQ, VM 1, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  InstitutionalDepartmentTypeCodeSequence?: [CodeSequenceItem] | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName?: string | null;
  /** Manufacturer's Device Class UID (0018,100B) UI, VM 1-n, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerDeviceClassUID?: string[] | null;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber?: string | null;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions?: string[] | null;
  /** Gantry ID (0018,1008) LO, VM 1, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  GantryID?: string | null;
  /** UDI Sequence (0018,100A) SQ, VM 1, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  UDISequence?: UDIMacro[] | null;
  /** Device UID (0018,1002) UI, VM 1, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceUID?: string | null;
  /** Spatial Resolution (0018,1050) DS, VM 1, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SpatialResolution?: number | null;
  /** Date of Manufacture (0018,1204) DA, VM 1, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DateOfManufacture?: string | null;
  /** Date of Installation (0018,1205) DA, VM 1, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DateOfInstallation?: string | null;
  /** Date of Last Calibration (0018,1200) DA, VM 1-n, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DateOfLastCalibration?: string[] | null;
  /** Time of Last Calibration (0018,1201) TM, VM 1-n, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  TimeOfLastCalibration?: string[] | null;
  /** Pixel Padding Value (0028,0120) US|SS, VM 1, Type 1C if PixelPaddingRangeLimit is present and (PixelData is present or PixelDataProviderURL is present). [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  PixelPaddingValue?: number;
}

export const generalEquipmentRules: TableRules = {
  kind: 'module',
  id: 'GeneralEquipment',
  name: 'General Equipment',
  table: 'table_C.7-8',
  section: 'sect_C.7.5.1',
  rows: [
    { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: '2' },
    { keyword: 'InstitutionName', tag: '00080080', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'InstitutionAddress', tag: '00080081', vr: 'ST', vm: '1', type: '3' },
    { keyword: 'StationName', tag: '00081010', vr: 'SH', vm: '1', type: '3' },
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
    { keyword: 'ManufacturerModelName', tag: '00081090', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'ManufacturerDeviceClassUID', tag: '0018100B', vr: 'UI', vm: '1-n', type: '3' },
    { keyword: 'DeviceSerialNumber', tag: '00181000', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'SoftwareVersions', tag: '00181020', vr: 'LO', vm: '1-n', type: '3' },
    { keyword: 'GantryID', tag: '00181008', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'UDISequence',
      tag: '0018100A',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => udiRules }],
    },
    { keyword: 'DeviceUID', tag: '00181002', vr: 'UI', vm: '1', type: '3' },
    { keyword: 'SpatialResolution', tag: '00181050', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DateOfManufacture', tag: '00181204', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'DateOfInstallation', tag: '00181205', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'DateOfLastCalibration', tag: '00181200', vr: 'DA', vm: '1-n', type: '3' },
    { keyword: 'TimeOfLastCalibration', tag: '00181201', vr: 'TM', vm: '1-n', type: '3' },
    {
      keyword: 'PixelPaddingValue',
      tag: '00280120',
      vr: 'US|SS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'present', attribute: { keyword: 'PixelPaddingRangeLimit' } },
            { op: 'or', of: [{ op: 'present', attribute: { keyword: 'PixelData' } }, { op: 'present', attribute: { keyword: 'PixelDataProviderURL' } }] },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: { op: 'or', of: [{ op: 'present', attribute: { keyword: 'PixelData' } }, { op: 'present', attribute: { keyword: 'PixelDataProviderURL' } }] },
          decided: 'data',
        },
        hash: '894c69c34da2',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGeneralEquipment = (dataset: object): Finding[] => validateTable(dataset, generalEquipmentRules);
