// MR Diffusion Model Input, PS3.16 CID 7276
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7276.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7276: ContextGroup = {
  cid: '7276',
  name: 'MR Diffusion Model Input',
  uid: '1.2.840.10008.6.1.1171',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '113240', meaning: 'Source image diffusion b-value' }],
};
