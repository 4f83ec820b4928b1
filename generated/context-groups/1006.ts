// Anatomical Reference Basis - Extremity, PS3.16 CID 1006
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_1006.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid1006: ContextGroup = {
  cid: '1006',
  name: 'Anatomical Reference Basis - Extremity',
  uid: '1.2.840.10008.6.1.1127',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '70258002', meaning: 'Ankle joint' },
    { scheme: 'SCT', value: '16953009', meaning: 'Elbow joint' },
    { scheme: 'SCT', value: '56459004', meaning: 'Foot' },
    { scheme: 'SCT', value: '49076000', meaning: 'Knee joint' },
    { scheme: 'SCT', value: '314796009', meaning: 'Malleolar structure of tibia' },
    { scheme: 'SCT', value: '36455000', meaning: 'Metacarpal' },
    { scheme: 'SCT', value: '64234005', meaning: 'Patella' },
    { scheme: 'SCT', value: '30518006', meaning: 'Scaphoid' },
    { scheme: 'SCT', value: '67453005', meaning: 'Talus' },
    { scheme: 'SCT', value: '306783000', meaning: 'Tibial Plateau' },
    { scheme: 'SCT', value: '29707007', meaning: 'Toe' },
    { scheme: 'SCT', value: '74670003', meaning: 'Wrist joint' },
  ],
};
