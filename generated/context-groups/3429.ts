// Catheterization Device, PS3.16 CID 3429
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3429.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3429: ContextGroup = {
  cid: '3429',
  name: 'Catheterization Device',
  uid: '1.2.840.10008.6.1.91',
  extensible: true,
  includes: ['3411'],
  codes: [
    { scheme: 'SCT', value: '129113006', meaning: 'Intra-Aortic Balloon Pump (IABP)' },
    { scheme: 'SCT', value: '371798007', meaning: 'Fluid filled catheter' },
    { scheme: 'SCT', value: '371801001', meaning: 'Fiberoptic catheter' },
    { scheme: 'SCT', value: '371800000', meaning: 'Thermistor catheter' },
    { scheme: 'SCT', value: '371802008', meaning: 'Tip manometer' },
    { scheme: 'SCT', value: '397755005', meaning: 'Swann-Ganz catheter' },
    { scheme: 'SCT', value: '371793003', meaning: 'Sheath' },
    { scheme: 'SCT', value: '386124003', meaning: 'Transseptal catheter' },
    { scheme: 'DCM', value: '122052', meaning: 'Bioptome' },
  ],
};
