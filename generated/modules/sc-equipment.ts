// SC Equipment, PS3.3 Table C.8-24
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.1.html#table_C.8-24
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** SC Equipment: PS3.3 Table C.8-24. */
export interface SCEquipmentModule {
  /** Conversion Type (0008,0064) CS, VM 1, Type 1. [C.8-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.1.html#table_C.8-24) */
  ConversionType: DefinedTerm<'DV' | 'DI' | 'DF' | 'WSD' | 'SD' | 'SI' | 'DRW' | 'SYN'>;
  /** Modality (0008,0060) CS, VM 1, Type 3. [C.8-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.1.html#table_C.8-24) */
  Modality?: DefinedTerm<'ANN' | 'AR' | 'ASMT' | 'AU' | 'BDUS' | 'BI' | 'BMD' | 'CFM' | 'CR' | 'CT' | 'CTPROTOCOL' | 'DMS' | 'DG' | 'DOC' | 'DX' | 'ECG' | 'EEG' | 'EMG' | 'EOG' | 'EPS' | 'ES' | 'FID' | 'GM' | 'HC' | 'HD' | 'IO' | 'IOL' | 'IVOCT' | 'IVUS' | 'KER' | 'KO' | 'LEN' | 'LS' | 'MG' | 'MR' | 'M3D' | 'NM' | 'OAM' | 'OCT' | 'OP' | 'OPM' | 'OPT' | 'OPTBSV' | 'OPTENF' | 'OPV' | 'OSS' | 'OT' | 'PA' | 'PLAN' | 'POS' | 'PR' | 'PT' | 'PX' | 'REG' | 'RESP' | 'RF' | 'RG' | 'RTDOSE' | 'RTIMAGE' | 'RTINTENT' | 'RTPLAN' | 'RTRAD' | 'RTRECORD' | 'RTSEGANN' | 'RTSTRUCT' | 'RWV' | 'SEG' | 'SM' | 'SMR' | 'SR' | 'SRF' | 'STAIN' | 'TEXTUREMAP' | 'TG' | 'US' | 'VA' | 'XA' | 'XAPROTOCOL' | 'XC'> | null;
  /** Secondary Capture Device ID (0018,1010) LO, VM 1, Type 3. [C.8-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.1.html#table_C.8-24) */
  SecondaryCaptureDeviceID?: string | null;
  /** Secondary Capture Device Manufacturer (0018,1016) LO, VM 1, Type 3. [C.8-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.1.html#table_C.8-24) */
  SecondaryCaptureDeviceManufacturer?: string | null;
  /** Secondary Capture Device Manufacturer's Model Name (0018,1018) LO, VM 1, Type 3. [C.8-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.1.html#table_C.8-24) */
  SecondaryCaptureDeviceManufacturerModelName?: string | null;
  /** Secondary Capture Device Software Versions (0018,1019) LO, VM 1-n, Type 3. [C.8-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.1.html#table_C.8-24) */
  SecondaryCaptureDeviceSoftwareVersions?: string[] | null;
  /** Video Image Format Acquired (0018,1022) SH, VM 1, Type 3. [C.8-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.1.html#table_C.8-24) */
  VideoImageFormatAcquired?: string | null;
  /** Digital Image Format Acquired (0018,1023) LO, VM 1, Type 3. [C.8-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.1.html#table_C.8-24) */
  DigitalImageFormatAcquired?: string | null;
}

export const scEquipmentRules: TableRules = {
  kind: 'module',
  id: 'SCEquipment',
  name: 'SC Equipment',
  table: 'table_C.8-24',
  section: 'sect_C.8.6.1',
  rows: [
    {
      keyword: 'ConversionType',
      tag: '00080064',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['DV', 'DI', 'DF', 'WSD', 'SD', 'SI', 'DRW', 'SYN'] }],
    },
    {
      keyword: 'Modality',
      tag: '00080060',
      vr: 'CS',
      vm: '1',
      type: '3',
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
      overrides: ['sect_C.7.3.1'],
    },
    { keyword: 'SecondaryCaptureDeviceID', tag: '00181010', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'SecondaryCaptureDeviceManufacturer', tag: '00181016', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'SecondaryCaptureDeviceManufacturerModelName', tag: '00181018', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'SecondaryCaptureDeviceSoftwareVersions', tag: '00181019', vr: 'LO', vm: '1-n', type: '3' },
    { keyword: 'VideoImageFormatAcquired', tag: '00181022', vr: 'SH', vm: '1', type: '3' },
    { keyword: 'DigitalImageFormatAcquired', tag: '00181023', vr: 'LO', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSCEquipment = (dataset: object): Finding[] => validateTable(dataset, scEquipmentRules);
