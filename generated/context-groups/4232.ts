// Vitreous Status, PS3.16 CID 4232
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4232.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4232: ContextGroup = {
  cid: '4232',
  name: 'Vitreous Status',
  uid: '1.2.840.10008.6.1.878',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '247094004', meaning: 'Gas in vitreous cavity' },
    { scheme: 'SCT', value: '232077005', meaning: 'Post-Vitrectomy' },
    { scheme: 'SCT', value: '247095003', meaning: 'Silicone Oil' },
    { scheme: 'SCT', value: '372242005', meaning: 'Vitreous Only' },
  ],
};
