// RT Process Output, PS3.16 CID 7023
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7023.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7023: ContextGroup = {
  cid: '7023',
  name: 'RT Process Output',
  uid: '1.2.840.10008.6.1.1135',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128184', meaning: 'Pre-Planning Result' },
    { scheme: 'DCM', value: '128185', meaning: 'RT Prescription Result' },
    { scheme: 'DCM', value: '128186', meaning: 'Dose Calculation Image Series' },
    { scheme: 'DCM', value: '128187', meaning: 'Coordinate Alignment Image Series' },
    { scheme: 'DCM', value: '128188', meaning: 'RT Treatment Simulation Result' },
    { scheme: 'DCM', value: '128189', meaning: 'RT Planning Result' },
    { scheme: 'DCM', value: '128190', meaning: 'Dosimetric Result' },
    { scheme: 'DCM', value: '128191', meaning: 'Patient Setup Verification Result' },
    { scheme: 'DCM', value: '128192', meaning: 'RT Treatment Session Result' },
    { scheme: 'DCM', value: '128193', meaning: 'RT Treatment Course Summary' },
    { scheme: 'DCM', value: '128194', meaning: 'RT Treatment QA Result' },
  ],
};
