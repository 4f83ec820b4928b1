// Valvular Abnormality, PS3.16 CID 3711
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3711.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3711: ContextGroup = {
  cid: '3711',
  name: 'Valvular Abnormality',
  uid: '1.2.840.10008.6.1.212',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '44241007', meaning: 'Stenosis' },
    { scheme: 'SCT', value: '10337008', meaning: 'Regurgitation' },
    { scheme: 'SCT', value: '373136005', meaning: 'Calcified Heart Valve' },
    { scheme: 'SCT', value: '373137001', meaning: 'Immobile Heart Valve' },
    { scheme: 'DCM', value: '127856', meaning: 'Heart Valve Flail' },
    { scheme: 'SCT', value: '89736004', meaning: 'Valvular endocarditis' },
  ],
};
