// Radiotherapy Treatment Interlock, PS3.16 CID 9568
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9568.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9568: ContextGroup = {
  cid: '9568',
  name: 'Radiotherapy Treatment Interlock',
  uid: '1.2.840.10008.6.1.1325',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130475', meaning: 'Primary Fluence Monitoring System Interlock' },
    { scheme: 'DCM', value: '130476', meaning: 'Secondary Fluence Monitoring System Interlock' },
    { scheme: 'DCM', value: '130477', meaning: 'Timer Interlock' },
    { scheme: 'DCM', value: '130478', meaning: 'Door Interlock' },
    { scheme: 'DCM', value: '130479', meaning: 'Patient Motion Interlock' },
    { scheme: 'DCM', value: '130738', meaning: 'Dose Limit Interlock' },
    { scheme: 'DCM', value: '130739', meaning: 'Clearance Interlock' },
    { scheme: 'DCM', value: '130740', meaning: 'Machine Clearance Interlock' },
    { scheme: 'DCM', value: '130741', meaning: 'Patient Clearance Interlock' },
    { scheme: 'DCM', value: '130742', meaning: 'Accessory Clearance Interlock' },
    { scheme: 'DCM', value: '130743', meaning: 'Out of Tolerance Interlock' },
    { scheme: 'DCM', value: '130824', meaning: 'Scan Spot Interlock' },
    { scheme: 'DCM', value: '130825', meaning: 'Scan Spot Position Interlock' },
    { scheme: 'DCM', value: '130826', meaning: 'Scan Spot Size Interlock' },
    { scheme: 'DCM', value: '130827', meaning: 'Scan Spot Meterset Interlock' },
    { scheme: 'DCM', value: '130828', meaning: 'Radiation Detected During Beam Hold Interlock' },
    { scheme: 'DCM', value: '130829', meaning: 'MLC Position Interlock' },
    { scheme: 'DCM', value: '130830', meaning: 'Meterset Rate Interlock' },
    { scheme: 'DCM', value: '130831', meaning: 'Beam Energy Interlock' },
  ],
};
