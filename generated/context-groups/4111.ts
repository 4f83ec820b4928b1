// Contrast Characteristic, PS3.16 CID 4111
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4111.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4111: ContextGroup = {
  cid: '4111',
  name: 'Contrast Characteristic',
  uid: '1.2.840.10008.6.1.996',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '126380', meaning: 'Contrast Longitudinal Relaxivity' }],
};
