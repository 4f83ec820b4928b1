// Vessel Segment Modifier, PS3.16 CID 12116
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12116.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12116: ContextGroup = {
  cid: '12116',
  name: 'Vessel Segment Modifier',
  uid: '1.2.840.10008.6.1.583',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '46053002', meaning: 'Distal' },
    { scheme: 'NCIt', value: 'C25569', meaning: 'Middle' },
    { scheme: 'SCT', value: '397421006', meaning: 'Origin of vessel' },
    { scheme: 'SCT', value: '40415009', meaning: 'Proximal' },
    { scheme: 'SCT', value: '413996005', meaning: 'Dilated portion of segment' },
  ],
};
