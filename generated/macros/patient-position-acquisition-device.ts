// Patient Position Acquisition Device, PS3.3 Table C.36.2.2.22-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.22.html#table_C.36.2.2.22-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RTAccessoryDeviceIdentificationMacro, rtAccessoryDeviceIdentificationRules } from './rt-accessory-device-identification.ts';

/** An Item of AcquisitionDeviceSequence. */
export interface PatientPositionAcquisitionDeviceAcquisitionDeviceItem extends RTAccessoryDeviceIdentificationMacro {
  /** Device Index (3010,0039) US, VM 1, Type 1. [C.36.2.2.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.22.html#table_C.36.2.2.22-1) */
  DeviceIndex: number;
  /** Referenced Defined Device Index (300A,0602) US, VM 1, Type 1C. [C.36.2.2.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.22.html#table_C.36.2.2.22-1) */
  ReferencedDefinedDeviceIndex?: number;
}

/** Patient Position Acquisition Device: PS3.3 Table C.36.2.2.22-1. */
export interface PatientPositionAcquisitionDeviceMacro {
  /** Number of Acquisition Devices (3002,0116) US, VM 1, Type 1. [C.36.2.2.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.22.html#table_C.36.2.2.22-1) */
  NumberOfAcquisitionDevices: number;
  /** Acquisition Device Sequence (3002,0117) SQ, VM 1, Type 1C if NumberOfAcquisitionDevices is not 0. [C.36.2.2.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.22.html#table_C.36.2.2.22-1) */
  AcquisitionDeviceSequence?: PatientPositionAcquisitionDeviceAcquisitionDeviceItem[];
}

export const patientPositionAcquisitionDeviceRules: TableRules = {
  kind: 'macro',
  id: 'PatientPositionAcquisitionDevice',
  name: 'Patient Position Acquisition Device',
  table: 'table_C.36.2.2.22-1',
  section: 'sect_C.36.2.2.22',
  rows: [
    { keyword: 'NumberOfAcquisitionDevices', tag: '30020116', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'AcquisitionDeviceSequence',
      tag: '30020117',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfAcquisitionDevices' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '512de1b87a64' },
      items: [{ equals: { keyword: 'NumberOfAcquisitionDevices' } }],
      rows: [
        { include: () => rtAccessoryDeviceIdentificationRules },
        { keyword: 'DeviceIndex', tag: '30100039', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'ReferencedDefinedDeviceIndex',
          tag: '300A0602',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '38776d8d764e',
            reason: 'knowledge',
            missing: 'of which instance the devices are, which no module that includes the macro names',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientPositionAcquisitionDevice = (dataset: object): Finding[] => validateTable(dataset, patientPositionAcquisitionDeviceRules);
