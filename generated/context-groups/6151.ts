// Background Echotexture, PS3.16 CID 6151
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6151.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6151: ContextGroup = {
  cid: '6151',
  name: 'Background Echotexture',
  uid: '1.2.840.10008.6.1.466',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111351', meaning: 'Homogeneous fat echotexture' },
    { scheme: 'DCM', value: '111352', meaning: 'Homogeneous fibroglandular echotexture' },
    { scheme: 'DCM', value: '111353', meaning: 'Heterogeneous echotexture' },
  ],
};
