// General Accessory Device Type, PS3.16 CID 9548
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9548.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9548: ContextGroup = {
  cid: '9548',
  name: 'General Accessory Device Type',
  uid: '1.2.840.10008.6.1.1295',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130349', meaning: 'Graticule' },
    { scheme: 'DCM', value: '130350', meaning: 'Reticle' },
    { scheme: 'DCM', value: '130351', meaning: 'Image Detector' },
    { scheme: 'DCM', value: '130352', meaning: 'Film Holder' },
    { scheme: 'DCM', value: '130353', meaning: 'Winston-Lutz Pointer' },
    { scheme: 'DCM', value: '130354', meaning: 'Bowtie Filter' },
  ],
};
