// Media Import, PS3.16 CID 7008
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7008.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7008: ContextGroup = {
  cid: '7008',
  name: 'Media Import',
  uid: '1.2.840.10008.6.1.489',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110020', meaning: 'Sheet Film Digitized' },
    { scheme: 'DCM', value: '110021', meaning: 'Cine Film Digitized' },
    { scheme: 'DCM', value: '110022', meaning: 'Video Tape Digitized' },
    { scheme: 'DCM', value: '110023', meaning: 'Paper Digitized' },
    { scheme: 'DCM', value: '110024', meaning: 'CD Imported' },
    { scheme: 'DCM', value: '110025', meaning: 'DVD Imported' },
    { scheme: 'DCM', value: '110026', meaning: 'MOD Imported' },
    { scheme: 'DCM', value: '110027', meaning: 'Studies Imported' },
    { scheme: 'DCM', value: '110028', meaning: 'Instances Imported' },
  ],
};
