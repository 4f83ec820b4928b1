// Peripheral Pulse Method, PS3.16 CID 3442
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3442.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3442: ContextGroup = {
  cid: '3442',
  name: 'Peripheral Pulse Method',
  uid: '1.2.840.10008.6.1.95',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '113011001', meaning: 'Palpation' }, { scheme: 'SCT', value: '420717009', meaning: 'Doppler' }],
};
