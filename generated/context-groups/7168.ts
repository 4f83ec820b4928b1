// Brain Lesion Segmentation Type With Necrosis, PS3.16 CID 7168
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7168.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7168: ContextGroup = {
  cid: '7168',
  name: 'Brain Lesion Segmentation Type With Necrosis',
  uid: '1.2.840.10008.6.1.1280',
  extensible: true,
  includes: ['7169'],
  codes: [{ scheme: 'SCT', value: '6574001', meaning: 'Necrosis' }],
};
