// Display Device Type, PS3.16 CID 8303
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8303.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8303: ContextGroup = {
  cid: '8303',
  name: 'Display Device Type',
  uid: '1.2.840.10008.6.1.983',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '109991', meaning: 'CRT Display' },
    { scheme: 'DCM', value: '109992', meaning: 'Liquid Crystal Display' },
    { scheme: 'DCM', value: '109993', meaning: 'Plasma Display' },
    { scheme: 'DCM', value: '109994', meaning: 'OLED' },
    { scheme: 'DCM', value: '109995', meaning: 'DLP Rear Projection System' },
    { scheme: 'DCM', value: '109996', meaning: 'DLP Front Projection System' },
    { scheme: 'DCM', value: '109997', meaning: 'CRT Rear Projection System' },
    { scheme: 'DCM', value: '109998', meaning: 'CRT Front Projection System' },
  ],
};
