// CAD Analysis Type, PS3.16 CID 6137
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6137.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6137: ContextGroup = {
  cid: '6137',
  name: 'CAD Analysis Type',
  uid: '1.2.840.10008.6.1.457',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '133884007', meaning: 'Spatial collocation analysis' },
    { scheme: 'SCT', value: '133885008', meaning: 'Spatial proximity analysis' },
    { scheme: 'SCT', value: '133886009', meaning: 'Temporal correlation' },
    { scheme: 'SCT', value: '133887000', meaning: 'Image quality analysis' },
  ],
};
