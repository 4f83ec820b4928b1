// Encapsulated Document Source Purpose of Reference, PS3.16 CID 7060
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7060.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7060: ContextGroup = {
  cid: '7060',
  name: 'Encapsulated Document Source Purpose of Reference',
  uid: '1.2.840.10008.6.1.1201',
  extensible: true,
  includes: ['7013'],
  codes: [{ scheme: 'DCM', value: '121324', meaning: 'Source image' }],
};
