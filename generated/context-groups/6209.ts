// Colon Morphology Descriptor, PS3.16 CID 6209
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6209.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6209: ContextGroup = {
  cid: '6209',
  name: 'Colon Morphology Descriptor',
  uid: '1.2.840.10008.6.1.796',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '5712003', meaning: 'Sessile' },
    { scheme: 'SCT', value: '25126001', meaning: 'Pedunculated' },
    { scheme: 'SCT', value: '6041008', meaning: 'Flat' },
    { scheme: 'SCT', value: '255593009', meaning: 'Circumferential' },
    { scheme: 'SCT', value: '56208002', meaning: 'Ulcer' },
  ],
};
