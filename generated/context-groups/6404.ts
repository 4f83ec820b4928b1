// Chest Non-lesion Object Type - Physical Object, PS3.16 CID 6404
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6404.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6404: ContextGroup = {
  cid: '6404',
  name: 'Chest Non-lesion Object Type - Physical Object',
  uid: '1.2.840.10008.6.1.1188',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '86122002', meaning: 'Bullet' },
    { scheme: 'SCT', value: '14106009', meaning: 'Cardiac Pacemaker' },
    { scheme: 'SCT', value: '360129009', meaning: 'Cardiac pacemaker lead' },
    { scheme: 'SCT', value: '19923001', meaning: 'Catheter' },
    { scheme: 'DCM', value: '112174', meaning: 'Central line' },
    { scheme: 'SCT', value: '63562005', meaning: 'Cervical collar' },
    { scheme: 'DCM', value: '112173', meaning: 'Chest tube' },
    { scheme: 'DCM', value: '112178', meaning: 'Coin' },
    { scheme: 'SCT', value: '26412008', meaning: 'Endotracheal tube' },
    { scheme: 'SCT', value: '25062003', meaning: 'Feeding tube' },
    { scheme: 'DCM', value: '112171', meaning: 'Fiducial mark' },
    { scheme: 'SCT', value: '25510005', meaning: 'Heart valve prosthesis' },
    { scheme: 'SCT', value: '126065006', meaning: 'Jejunostomy tube' },
    { scheme: 'SCT', value: '80919006', meaning: 'Jewelry' },
    { scheme: 'DCM', value: '112175', meaning: 'Kidney stent' },
    { scheme: 'SCT', value: '79068005', meaning: 'Needle' },
    { scheme: 'DCM', value: '112177', meaning: 'Nipple ring' },
    { scheme: 'DCM', value: '112176', meaning: 'Pancreatic stent' },
    { scheme: 'SCT', value: '77444004', meaning: 'Pin' },
    { scheme: 'DCM', value: '112172', meaning: 'Portacath' },
    { scheme: 'SCT', value: '53350007', meaning: 'Prosthesis' },
    { scheme: 'SCT', value: '56353002', meaning: 'Staple' },
    { scheme: 'SCT', value: '27065002', meaning: 'Suture' },
    { scheme: 'SCT', value: '48387007', meaning: 'Tracheotomy' },
    { scheme: 'SCT', value: '286558002', meaning: 'Ureteric stent' },
    { scheme: 'SCT', value: '257409000', meaning: 'Vena cava filter' },
  ],
};
