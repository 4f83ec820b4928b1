// Perfusion Finding Method, PS3.16 CID 3215
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3215.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3215: ContextGroup = {
  cid: '3215',
  name: 'Perfusion Finding Method',
  uid: '1.2.840.10008.6.1.769',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '258181008', meaning: 'ECG analysis' }, { scheme: 'SCT', value: '24587005', meaning: 'Image analysis' }],
};
