// Display System, PS3.3 Table C.32.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1
import type { DefinedTerm, Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from '../macros/person-identification.ts';

/** An Item of EquipmentAdministratorSequence. */
export interface DisplaySystemEquipmentAdministratorItem extends PersonIdentificationMacro {
  /** Person Name (0040,A123) PN, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  PersonName?: PersonName | string | null;
}

/** An Item of DisplaySubsystemConfigurationSequence. */
export interface DisplaySystemDisplaySubsystemDisplaySubsystemConfigurationItem {
  /** Configuration ID (0028,700B) US, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  ConfigurationID?: number | null;
  /** Configuration Name (0028,700C) SH, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  ConfigurationName?: string | null;
  /** Configuration Description (0028,700D) LO, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  ConfigurationDescription?: string | null;
  /** Referenced Target Luminance Characteristics ID (0028,700E) US, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  ReferencedTargetLuminanceCharacteristicsID?: number | null;
}

/** An Item of MeasurementEquipmentSequence. */
export interface DisplaySystemDisplaySubsystemMeasurementEquipmentItem {
  /** Measurement Functions (0028,7013) CS, VM 1-n. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  MeasurementFunctions?: ('PHOTOMETER' | 'COLORIMETER' | 'ILLUMINOMETER')[] | null;
  /** Measured Characteristics (0028,7026) CS, VM 1-n. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  MeasuredCharacteristics?: ('UNIFORMITY' | 'LUMINANCE' | 'CHROMATICITY' | 'ILLUMINANCE')[] | null;
  /** Measurement Equipment Type (0028,7014) CS, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  MeasurementEquipmentType?: 'BUILT_IN_FRONT' | 'BUILT_IN_BACK' | 'NEAR_RANGE' | 'TELESCOPIC' | null;
  /** Manufacturer (0008,0070) LO, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  Manufacturer?: string | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  ManufacturerModelName?: string | null;
  /** Device Serial Number (0018,1000) LO, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  DeviceSerialNumber?: string | null;
  /** Date of Manufacture (0018,1204) DA, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  DateOfManufacture?: string | null;
  /** Date of Installation (0018,1205) DA, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  DateOfInstallation?: string | null;
  /** DateTime of Last Calibration (0018,1202) DT, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  DateTimeOfLastCalibration?: string | null;
}

/** An Item of DisplaySubsystemSequence. */
export interface DisplaySystemDisplaySubsystemItem {
  /** Display Subsystem ID (0028,7003) US, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  DisplaySubsystemID?: number | null;
  /** Display Subsystem Name (0028,7004) SH, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  DisplaySubsystemName?: string | null;
  /** Display Subsystem Description (0028,7005) LO, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  DisplaySubsystemDescription?: string | null;
  /** Display Device Type Code Sequence (0028,7022) SQ, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  DisplayDeviceTypeCodeSequence?: CodeSequenceItem[] | null;
  /** Manufacturer (0008,0070) LO, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  Manufacturer?: string | null;
  /** Device Serial Number (0018,1000) LO, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  DeviceSerialNumber?: string | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  ManufacturerModelName?: string | null;
  /** Date of Manufacture (0018,1204) DA, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  DateOfManufacture?: string | null;
  /** Date of Installation (0018,1205) DA, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  DateOfInstallation?: string | null;
  /** System Status (0028,7006) CS, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  SystemStatus?: DefinedTerm<'NORMAL' | 'WARNING' | 'ADJUST' | 'FAILURE' | 'UNKNOWN'> | null;
  /** System Status Comment (0028,7007) LO, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  SystemStatusComment?: string | null;
  /** Display Subsystem Configuration Sequence (0028,700A) SQ, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  DisplaySubsystemConfigurationSequence?: DisplaySystemDisplaySubsystemDisplaySubsystemConfigurationItem[] | null;
  /** Current Configuration ID (0028,7002) US, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  CurrentConfigurationID?: number | null;
  /** Measurement Equipment Sequence (0028,7012) SQ, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  MeasurementEquipmentSequence?: DisplaySystemDisplaySubsystemMeasurementEquipmentItem[] | null;
}

/** Display System: PS3.3 Table C.32.1-1. */
export interface DisplaySystemModule {
  /** Manufacturer (0008,0070) LO, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  Manufacturer?: string | null;
  /** Institution Name (0008,0080) LO, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  InstitutionName?: string | null;
  /** Institution Address (0008,0081) ST, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  InstitutionAddress?: string | null;
  /** Device Serial Number (0018,1000) LO, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  DeviceSerialNumber?: string | null;
  /** Station Name (0008,1010) SH, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  StationName?: string | null;
  /** Institutional Department Name (0008,1040) LO, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  InstitutionalDepartmentName?: string | null;
  /** Institutional Department Type Code Sequence (0008,1041) SQ, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  InstitutionalDepartmentTypeCodeSequence?: [CodeSequenceItem] | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  ManufacturerModelName?: string | null;
  /** Date of Manufacture (0018,1204) DA, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  DateOfManufacture?: string | null;
  /** Date of Installation (0018,1205) DA, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  DateOfInstallation?: string | null;
  /** Equipment Administrator Sequence (0028,7000) SQ, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  EquipmentAdministratorSequence?: DisplaySystemEquipmentAdministratorItem[] | null;
  /** Number of Display Subsystems (0028,7001) US, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  NumberOfDisplaySubsystems?: number | null;
  /** Display Subsystem Sequence (0028,7023) SQ, VM 1. [C.32.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.1.html#table_C.32.1-1) */
  DisplaySubsystemSequence?: DisplaySystemDisplaySubsystemItem[] | null;
}

export const displaySystemRules: TableRules = {
  kind: 'module',
  id: 'DisplaySystem',
  name: 'Display System',
  table: 'table_C.32.1-1',
  section: 'sect_C.32.1',
  rows: [
    { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: null },
    { keyword: 'InstitutionName', tag: '00080080', vr: 'LO', vm: '1', type: null },
    { keyword: 'InstitutionAddress', tag: '00080081', vr: 'ST', vm: '1', type: null },
    { keyword: 'DeviceSerialNumber', tag: '00181000', vr: 'LO', vm: '1', type: null },
    { keyword: 'StationName', tag: '00081010', vr: 'SH', vm: '1', type: null },
    { keyword: 'InstitutionalDepartmentName', tag: '00081040', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'InstitutionalDepartmentTypeCodeSequence',
      tag: '00081041',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7030' }] }],
    },
    { keyword: 'ManufacturerModelName', tag: '00081090', vr: 'LO', vm: '1', type: null },
    { keyword: 'DateOfManufacture', tag: '00181204', vr: 'DA', vm: '1', type: null },
    { keyword: 'DateOfInstallation', tag: '00181205', vr: 'DA', vm: '1', type: null },
    {
      keyword: 'EquipmentAdministratorSequence',
      tag: '00287000',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [{ keyword: 'PersonName', tag: '0040A123', vr: 'PN', vm: '1', type: null }, { include: () => personIdentificationRules }],
    },
    { keyword: 'NumberOfDisplaySubsystems', tag: '00287001', vr: 'US', vm: '1', type: null },
    {
      keyword: 'DisplaySubsystemSequence',
      tag: '00287023',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'DisplaySubsystemID', tag: '00287003', vr: 'US', vm: '1', type: null },
        { keyword: 'DisplaySubsystemName', tag: '00287004', vr: 'SH', vm: '1', type: null },
        { keyword: 'DisplaySubsystemDescription', tag: '00287005', vr: 'LO', vm: '1', type: null },
        {
          keyword: 'DisplayDeviceTypeCodeSequence',
          tag: '00287022',
          vr: 'SQ',
          vm: '1',
          type: null,
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '8303' }] }],
        },
        { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: null },
        { keyword: 'DeviceSerialNumber', tag: '00181000', vr: 'LO', vm: '1', type: null },
        { keyword: 'ManufacturerModelName', tag: '00081090', vr: 'LO', vm: '1', type: null },
        { keyword: 'DateOfManufacture', tag: '00181204', vr: 'DA', vm: '1', type: null },
        { keyword: 'DateOfInstallation', tag: '00181205', vr: 'DA', vm: '1', type: null },
        {
          keyword: 'SystemStatus',
          tag: '00287006',
          vr: 'CS',
          vm: '1',
          type: null,
          values: [{ kind: 'defined', terms: ['NORMAL', 'WARNING', 'ADJUST', 'FAILURE', 'UNKNOWN'], section: 'sect_C.32.1.1' }],
        },
        { keyword: 'SystemStatusComment', tag: '00287007', vr: 'LO', vm: '1', type: null },
        {
          keyword: 'DisplaySubsystemConfigurationSequence',
          tag: '0028700A',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'ConfigurationID', tag: '0028700B', vr: 'US', vm: '1', type: null },
            { keyword: 'ConfigurationName', tag: '0028700C', vr: 'SH', vm: '1', type: null },
            { keyword: 'ConfigurationDescription', tag: '0028700D', vr: 'LO', vm: '1', type: null },
            { keyword: 'ReferencedTargetLuminanceCharacteristicsID', tag: '0028700E', vr: 'US', vm: '1', type: null },
          ],
        },
        { keyword: 'CurrentConfigurationID', tag: '00287002', vr: 'US', vm: '1', type: null },
        {
          keyword: 'MeasurementEquipmentSequence',
          tag: '00287012',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [
            {
              keyword: 'MeasurementFunctions',
              tag: '00287013',
              vr: 'CS',
              vm: '1-n',
              type: null,
              values: [{ kind: 'enumerated', terms: ['PHOTOMETER', 'COLORIMETER', 'ILLUMINOMETER'] }],
            },
            {
              keyword: 'MeasuredCharacteristics',
              tag: '00287026',
              vr: 'CS',
              vm: '1-n',
              type: null,
              values: [{ kind: 'enumerated', terms: ['UNIFORMITY', 'LUMINANCE', 'CHROMATICITY', 'ILLUMINANCE'] }],
            },
            {
              keyword: 'MeasurementEquipmentType',
              tag: '00287014',
              vr: 'CS',
              vm: '1',
              type: null,
              values: [{ kind: 'enumerated', terms: ['BUILT_IN_FRONT', 'BUILT_IN_BACK', 'NEAR_RANGE', 'TELESCOPIC'], section: 'sect_C.32.1.2' }],
            },
            { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: null },
            { keyword: 'ManufacturerModelName', tag: '00081090', vr: 'LO', vm: '1', type: null },
            { keyword: 'DeviceSerialNumber', tag: '00181000', vr: 'LO', vm: '1', type: null },
            { keyword: 'DateOfManufacture', tag: '00181204', vr: 'DA', vm: '1', type: null },
            { keyword: 'DateOfInstallation', tag: '00181205', vr: 'DA', vm: '1', type: null },
            { keyword: 'DateTimeOfLastCalibration', tag: '00181202', vr: 'DT', vm: '1', type: null },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDisplaySystem = (dataset: object): Finding[] => validateTable(dataset, displaySystemRules);
