// Stenosis Type, PS3.16 CID 3805
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3805.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3805: ContextGroup = {
  cid: '3805',
  name: 'Stenosis Type',
  uid: '1.2.840.10008.6.1.266',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '72092001', meaning: 'arteriosclerotic vascular disease' },
    { scheme: 'SCT', value: '71173004', meaning: 'compression' },
    { scheme: 'SCT', value: '255423002', meaning: 'fibrous' },
    { scheme: 'SCT', value: '195295006', meaning: 'Raynaud\'s disease' },
    { scheme: 'SCT', value: '363563002', meaning: 'entrapment' },
    { scheme: 'SCT', value: '31996006', meaning: 'vasculitis' },
    { scheme: 'SCT', value: '264579008', meaning: 'thrombosis' },
    { scheme: 'SCT', value: '55584005', meaning: 'embolism' },
    { scheme: 'SCT', value: '234021009', meaning: 'cystic adventitial disease' },
  ],
};
