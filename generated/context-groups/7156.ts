// Vascular Segmentation Type, PS3.16 CID 7156
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7156.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7156: ContextGroup = {
  cid: '7156',
  name: 'Vascular Segmentation Type',
  uid: '1.2.840.10008.6.1.502',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '30180000', meaning: 'Adventitia' },
    { scheme: 'SCT', value: '113257007', meaning: 'Cardiovascular system' },
    { scheme: 'SCT', value: '87483006', meaning: 'Intima' },
    { scheme: 'SCT', value: '91747007', meaning: 'Lumen' },
    { scheme: 'SCT', value: '61695000', meaning: 'Media' },
    { scheme: 'SCT', value: '281159003', meaning: 'Systemic artery' },
    { scheme: 'SCT', value: '360592004', meaning: 'Systemic vein' },
    { scheme: 'SCT', value: '396339007', meaning: 'Thrombus' },
    { scheme: 'SCT', value: '107671003', meaning: 'Vascular sclerosis' },
  ],
};
