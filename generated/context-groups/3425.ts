// Intervention Parameter, PS3.16 CID 3425
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3425.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3425: ContextGroup = {
  cid: '3425',
  name: 'Intervention Parameter',
  uid: '1.2.840.10008.6.1.87',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371851006', meaning: 'Angioplasty Inflation pressure' },
    { scheme: 'SCT', value: '371852004', meaning: 'Angioplasty Inflation duration' },
    { scheme: 'SCT', value: '371854003', meaning: 'Rotational Atherectomy Speed' },
    { scheme: 'SCT', value: '371892002', meaning: 'Delivered Radiation Dose' },
    { scheme: 'SCT', value: '386131004', meaning: 'Ablation power' },
    { scheme: 'SCT', value: '386132006', meaning: 'Ablation frequency' },
  ],
};
