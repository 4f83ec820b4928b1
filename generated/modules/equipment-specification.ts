// Equipment Specification, PS3.3 Table C.34.6-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.6.html#table_C.34.6-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of GeneralAccessorySequence. */
export interface EquipmentSpecificationModelSpecificationGeneralAccessoryItem {
  /** Accessory Code (300A,00F9) LO, VM 1, Type 1. [C.34.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.6.html#table_C.34.6-1) */
  AccessoryCode: string;
}

/** An Item of ModelSpecificationSequence. */
export interface EquipmentSpecificationModelSpecificationItem {
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.34.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.6.html#table_C.34.6-1) */
  Manufacturer: string;
  /** Manufacturer's Related Model Group (0008,0222) LO, VM 1, Type 3. [C.34.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.6.html#table_C.34.6-1) */
  ManufacturerRelatedModelGroup?: string | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1C if ManufacturerRelatedModelGroup is not present. [C.34.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.6.html#table_C.34.6-1) */
  ManufacturerModelName?: string;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 3. [C.34.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.6.html#table_C.34.6-1) */
  SoftwareVersions?: string[] | null;
  /** General Accessory Sequence (300A,0420) SQ, VM 1, Type 3. [C.34.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.6.html#table_C.34.6-1) */
  GeneralAccessorySequence?: EquipmentSpecificationModelSpecificationGeneralAccessoryItem[] | null;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 3. [C.34.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.6.html#table_C.34.6-1) */
  DeviceSerialNumber?: string | null;
  /** Date of Manufacture (0018,1204) DA, VM 1, Type 3. [C.34.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.6.html#table_C.34.6-1) */
  DateOfManufacture?: string | null;
  /** Date of Installation (0018,1205) DA, VM 1, Type 3. [C.34.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.6.html#table_C.34.6-1) */
  DateOfInstallation?: string | null;
}

/** Equipment Specification: PS3.3 Table C.34.6-1. */
export interface EquipmentSpecificationModule {
  /** Equipment Modality (0008,0221) CS, VM 1, Type 1. [C.34.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.6.html#table_C.34.6-1) */
  EquipmentModality: DefinedTerm<'ANN' | 'AR' | 'ASMT' | 'AU' | 'BDUS' | 'BI' | 'BMD' | 'CFM' | 'CR' | 'CT' | 'CTPROTOCOL' | 'DMS' | 'DG' | 'DOC' | 'DX' | 'ECG' | 'EEG' | 'EMG' | 'EOG' | 'EPS' | 'ES' | 'FID' | 'GM' | 'HC' | 'HD' | 'IO' | 'IOL' | 'IVOCT' | 'IVUS' | 'KER' | 'KO' | 'LEN' | 'LS' | 'MG' | 'MR' | 'M3D' | 'NM' | 'OAM' | 'OCT' | 'OP' | 'OPM' | 'OPT' | 'OPTBSV' | 'OPTENF' | 'OPV' | 'OSS' | 'OT' | 'PA' | 'PLAN' | 'POS' | 'PR' | 'PT' | 'PX' | 'REG' | 'RESP' | 'RF' | 'RG' | 'RTDOSE' | 'RTIMAGE' | 'RTINTENT' | 'RTPLAN' | 'RTRAD' | 'RTRECORD' | 'RTSEGANN' | 'RTSTRUCT' | 'RWV' | 'SEG' | 'SM' | 'SMR' | 'SR' | 'SRF' | 'STAIN' | 'TEXTUREMAP' | 'TG' | 'US' | 'VA' | 'XA' | 'XAPROTOCOL' | 'XC'>;
  /** Model Specification Sequence (0018,9912) SQ, VM 1, Type 3. [C.34.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.6.html#table_C.34.6-1) */
  ModelSpecificationSequence?: EquipmentSpecificationModelSpecificationItem[] | null;
}

export const equipmentSpecificationRules: TableRules = {
  kind: 'module',
  id: 'EquipmentSpecification',
  name: 'Equipment Specification',
  table: 'table_C.34.6-1',
  section: 'sect_C.34.6',
  rows: [
    {
      keyword: 'EquipmentModality',
      tag: '00080221',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [
        {
          kind: 'defined',
          terms: [
            'ANN',
            'AR',
            'ASMT',
            'AU',
            'BDUS',
            'BI',
            'BMD',
            'CFM',
            'CR',
            'CT',
            'CTPROTOCOL',
            'DMS',
            'DG',
            'DOC',
            'DX',
            'ECG',
            'EEG',
            'EMG',
            'EOG',
            'EPS',
            'ES',
            'FID',
            'GM',
            'HC',
            'HD',
            'IO',
            'IOL',
            'IVOCT',
            'IVUS',
            'KER',
            'KO',
            'LEN',
            'LS',
            'MG',
            'MR',
            'M3D',
            'NM',
            'OAM',
            'OCT',
            'OP',
            'OPM',
            'OPT',
            'OPTBSV',
            'OPTENF',
            'OPV',
            'OSS',
            'OT',
            'PA',
            'PLAN',
            'POS',
            'PR',
            'PT',
            'PX',
            'REG',
            'RESP',
            'RF',
            'RG',
            'RTDOSE',
            'RTIMAGE',
            'RTINTENT',
            'RTPLAN',
            'RTRAD',
            'RTRECORD',
            'RTSEGANN',
            'RTSTRUCT',
            'RWV',
            'SEG',
            'SM',
            'SMR',
            'SR',
            'SRF',
            'STAIN',
            'TEXTUREMAP',
            'TG',
            'US',
            'VA',
            'XA',
            'XAPROTOCOL',
            'XC',
          ],
          section: 'sect_C.7.3.1.1.1',
        },
      ],
    },
    {
      keyword: 'ModelSpecificationSequence',
      tag: '00189912',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'ManufacturerRelatedModelGroup', tag: '00080222', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'ManufacturerModelName',
          tag: '00081090',
          vr: 'LO',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ManufacturerRelatedModelGroup' } } },
            decided: 'data',
            otherwise: 'allowed',
            hash: '14f47b02deea',
          },
        },
        { keyword: 'SoftwareVersions', tag: '00181020', vr: 'LO', vm: '1-n', type: '3' },
        {
          keyword: 'GeneralAccessorySequence',
          tag: '300A0420',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '1' }],
        },
        { keyword: 'DeviceSerialNumber', tag: '00181000', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'DateOfManufacture', tag: '00181204', vr: 'DA', vm: '1', type: '3' },
        { keyword: 'DateOfInstallation', tag: '00181205', vr: 'DA', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEquipmentSpecification = (dataset: object): Finding[] => validateTable(dataset, equipmentSpecificationRules);
