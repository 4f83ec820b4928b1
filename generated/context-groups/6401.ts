// Non-lesion Object Type - Physical Object, PS3.16 CID 6401
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6401.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6401: ContextGroup = {
  cid: '6401',
  name: 'Non-lesion Object Type - Physical Object',
  uid: '1.2.840.10008.6.1.1185',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '102378009', meaning: 'BB shot (Lead Pellet)' },
    { scheme: 'SCT', value: '86122002', meaning: 'Bullet' },
    { scheme: 'SCT', value: '118378005', meaning: 'Cardiac Pacemaker' },
    { scheme: 'SCT', value: '19923001', meaning: 'Catheter' },
    { scheme: 'SCT', value: '77720000', meaning: 'Clip' },
    { scheme: 'SCT', value: '228761004', meaning: 'Collimator' },
    { scheme: 'SCT', value: '129460009', meaning: 'Compression paddle' },
    { scheme: 'SCT', value: '129467007', meaning: 'ID Plate' },
    { scheme: 'SCT', value: '40388003', meaning: 'Implant' },
    { scheme: 'SCT', value: '129463006', meaning: 'J Wire' },
    { scheme: 'SCT', value: '262301009', meaning: 'Opaque Marker' },
    { scheme: 'DCM', value: '111175', meaning: 'Other Marker' },
    { scheme: 'SCT', value: '56353002', meaning: 'Staple' },
    { scheme: 'SCT', value: '27065002', meaning: 'Suture' },
  ],
};
