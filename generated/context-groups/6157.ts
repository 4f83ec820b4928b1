// Vascularity, PS3.16 CID 6157
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6157.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6157: ContextGroup = {
  cid: '6157',
  name: 'Vascularity',
  uid: '1.2.840.10008.6.1.471',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111373', meaning: 'Vascularity not present' },
    { scheme: 'DCM', value: '111374', meaning: 'Vascularity not assessed' },
    { scheme: 'DCM', value: '111375', meaning: 'Vascularity present in lesion' },
    { scheme: 'DCM', value: '111376', meaning: 'Vascularity present immediately adjacent to lesion' },
    { scheme: 'DCM', value: '111377', meaning: 'Diffusely increased vascularity in surrounding tissue' },
  ],
};
