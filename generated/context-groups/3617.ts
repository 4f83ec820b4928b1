// Valve Flow, PS3.16 CID 3617
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3617.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3617: ContextGroup = {
  cid: '3617',
  name: 'Valve Flow',
  uid: '1.2.840.10008.6.1.167',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371845001', meaning: 'Aortic Valve Flow' },
    { scheme: 'SCT', value: '371837006', meaning: 'Mitral Valve Flow' },
    { scheme: 'SCT', value: '371846000', meaning: 'Pulmonary Valve Flow' },
    { scheme: 'SCT', value: '371840006', meaning: 'Tricuspid Valve Flow' },
    { scheme: 'SCT', value: '371839009', meaning: 'Derived Flow, Non-Valve' },
  ],
};
