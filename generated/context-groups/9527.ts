// Teletherapy Isotope, PS3.16 CID 9527
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9527.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9527: ContextGroup = {
  cid: '9527',
  name: 'Teletherapy Isotope',
  uid: '1.2.840.10008.6.1.1237',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '5405008', meaning: '^60^Cobalt' }],
};
