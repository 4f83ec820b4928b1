// Cardiac Ultrasound Outflow Tract Finding Site, PS3.16 CID 12288
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12288.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12288: ContextGroup = {
  cid: '12288',
  name: 'Cardiac Ultrasound Outflow Tract Finding Site',
  uid: '1.2.840.10008.6.1.868',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '87878005', meaning: 'Left Ventricle' },
    { scheme: 'SCT', value: '53085002', meaning: 'Right Ventricle' },
    { scheme: 'SCT', value: '443260009', meaning: 'Rastelli Interventricular Tunnel' },
    { scheme: 'SCT', value: '443328003', meaning: 'Right Ventricle to Pulmonary Artery Conduit Anastomosis' },
    { scheme: 'SCT', value: '443696003', meaning: 'Left Ventricle to Pulmonary Artery Conduit Anastomosis' },
    { scheme: 'SCT', value: '34202007', meaning: 'Aortic Valve' },
    { scheme: 'SCT', value: '39057004', meaning: 'Pulmonic Valve' },
  ],
};
