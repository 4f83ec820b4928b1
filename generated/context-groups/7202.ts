// Source Image Purpose of Reference, PS3.16 CID 7202
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7202.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7202: ContextGroup = {
  cid: '7202',
  name: 'Source Image Purpose of Reference',
  uid: '1.2.840.10008.6.1.509',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121320', meaning: 'Uncompressed predecessor' },
    { scheme: 'DCM', value: '121321', meaning: 'Mask image for image processing operation' },
    { scheme: 'DCM', value: '121322', meaning: 'Source image for image processing operation' },
    { scheme: 'DCM', value: '121329', meaning: 'Source image for montage' },
    { scheme: 'DCM', value: '121330', meaning: 'Lossy compressed predecessor' },
    { scheme: 'DCM', value: '121358', meaning: 'For Processing predecessor' },
    { scheme: 'DCM', value: '113130', meaning: 'Predecessor containing group of imaging subjects' },
    { scheme: 'DCM', value: '128250', meaning: 'Structural image for image processing' },
    { scheme: 'DCM', value: '128251', meaning: 'Flow image for image processing' },
  ],
};
