// Non-mitral Valve Area, PS3.16 CID 3614
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3614.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3614: ContextGroup = {
  cid: '3614',
  name: 'Non-mitral Valve Area',
  uid: '1.2.840.10008.6.1.164',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '251011009', meaning: 'Aortic Valve Area' },
    { scheme: 'SCT', value: '251013007', meaning: 'Pulmonic Valve Area' },
    { scheme: 'SCT', value: '251014001', meaning: 'Tricuspid Valve Area' },
    { scheme: 'DCM', value: '122160', meaning: 'Derived Non-Valve Area' },
  ],
};
