// Anatomically Localized Lesion Segmentation Type, PS3.16 CID 7199
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7199.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7199: ContextGroup = {
  cid: '7199',
  name: 'Anatomically Localized Lesion Segmentation Type',
  uid: '1.2.840.10008.6.1.1445',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '301766008', meaning: 'Lesion of Brain' }],
};
