// Cardiac Valve/Tract, PS3.16 CID 3701
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3701.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3701: ContextGroup = {
  cid: '3701',
  name: 'Cardiac Valve/Tract',
  uid: '1.2.840.10008.6.1.204',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '91134007', meaning: 'Mitral Valve' },
    { scheme: 'SCT', value: '34202007', meaning: 'Aortic Valve' },
    { scheme: 'SCT', value: '46030003', meaning: 'Tricuspid valve' },
    { scheme: 'SCT', value: '39057004', meaning: 'Pulmonary valve' },
    { scheme: 'SCT', value: '13418002', meaning: 'Left ventricle outflow tract' },
  ],
};
