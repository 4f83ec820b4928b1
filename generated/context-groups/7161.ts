// Physiology Segmentation Type, PS3.16 CID 7161
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7161.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7161: ContextGroup = {
  cid: '7161',
  name: 'Physiology Segmentation Type',
  uid: '1.2.840.10008.6.1.507',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '371863001', meaning: 'Perfusion' }],
};
