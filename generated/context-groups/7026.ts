// Radiotherapeutic Dose Measurement Device, PS3.16 CID 7026
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7026.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7026: ContextGroup = {
  cid: '7026',
  name: 'Radiotherapeutic Dose Measurement Device',
  uid: '1.2.840.10008.6.1.1177',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '706247001', meaning: 'Medical X-Ray film' },
    { scheme: 'DCM', value: '128701', meaning: '3D Gel' },
    { scheme: 'DCM', value: '128702', meaning: 'Diode Array' },
    { scheme: 'DCM', value: '128703', meaning: 'Ion Chamber Array' },
    { scheme: 'SCT', value: '464983000', meaning: 'Thermoluminescent radiation dosimeter' },
    { scheme: 'DCM', value: '128704', meaning: 'Diode' },
    { scheme: 'DCM', value: '128705', meaning: 'Liquid Ion Chamber' },
    { scheme: 'SCT', value: '701933006', meaning: 'MOSFET radiation therapy dosimetry system dosimeter' },
    { scheme: 'DCM', value: '128706', meaning: 'OSLD' },
    { scheme: 'DCM', value: '128707', meaning: 'Ion Chamber' },
    { scheme: 'SCT', value: '468440006', meaning: 'Digital imager' },
    { scheme: 'DCM', value: '128708', meaning: 'Diamond Detector' },
    { scheme: 'DCM', value: '128709', meaning: 'RPLGD' },
  ],
};
