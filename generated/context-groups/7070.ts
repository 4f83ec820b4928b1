// Real Time Video Rendition Title, PS3.16 CID 7070
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7070.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7070: ContextGroup = {
  cid: '7070',
  name: 'Real Time Video Rendition Title',
  uid: '1.2.840.10008.6.1.1303',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130370', meaning: 'RTV Rendition' },
    { scheme: 'DCM', value: '130371', meaning: 'RTV Audio and Video Rendition' },
    { scheme: 'DCM', value: '130372', meaning: 'RTV Stereo Video Rendition' },
    { scheme: 'DCM', value: '130373', meaning: 'RTV Audio and Stereo Video Rendition' },
  ],
};
