// Cardiac Ultrasound Semilunar Valve, Annulus and Sinus Finding Site, PS3.16 CID 12289
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12289.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12289: ContextGroup = {
  cid: '12289',
  name: 'Cardiac Ultrasound Semilunar Valve, Annulus and Sinus Finding Site',
  uid: '1.2.840.10008.6.1.869',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '34202007', meaning: 'Aortic Valve' },
    { scheme: 'SCT', value: '8128003', meaning: 'Root of Aorta' },
    { scheme: 'SCT', value: '39057004', meaning: 'Pulmonic Valve' },
    { scheme: 'SCT', value: '279317000', meaning: 'Truncal Valve Structure' },
    { scheme: 'SCT', value: '443283007', meaning: 'Neoaortic Valve' },
    { scheme: 'SCT', value: '443726001', meaning: 'Neoaortic Root' },
  ],
};
