// Colon Non-lesion Object Type, PS3.16 CID 6203
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6203.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6203: ContextGroup = {
  cid: '6203',
  name: 'Colon Non-lesion Object Type',
  uid: '1.2.840.10008.6.1.790',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '86122002', meaning: 'Bullet' },
    { scheme: 'SCT', value: '56353002', meaning: 'Staple' },
    { scheme: 'SCT', value: '27065002', meaning: 'Suture' },
    { scheme: 'SCT', value: '12402003', meaning: 'Scar tissue' },
    { scheme: 'SCT', value: '19923001', meaning: 'Catheter' },
    { scheme: 'DCM', value: '112173', meaning: 'Chest tube' },
    { scheme: 'SCT', value: '257409000', meaning: 'Vena cava filter' },
    { scheme: 'SCT', value: '53350007', meaning: 'Prosthesis' },
    { scheme: 'SCT', value: '126065006', meaning: 'Jejunostomy tube' },
    { scheme: 'DCM', value: '112175', meaning: 'Kidney stent' },
    { scheme: 'SCT', value: '286558002', meaning: 'Ureteral stent' },
    { scheme: 'DCM', value: '112176', meaning: 'Pancreatic stent' },
    { scheme: 'SCT', value: '80919006', meaning: 'Jewelry' },
    { scheme: 'DCM', value: '112178', meaning: 'Coin' },
    { scheme: 'SCT', value: '77444004', meaning: 'Pin' },
    { scheme: 'SCT', value: '79068005', meaning: 'Needle' },
    { scheme: 'DCM', value: '112171', meaning: 'Fiducial mark' },
    { scheme: 'SCT', value: '407744008', meaning: 'Stoma appliance' },
    { scheme: 'SCT', value: '339648008', meaning: 'Colostomy bag' },
    { scheme: 'SCT', value: '417136005', meaning: 'Ileostomy bag' },
    { scheme: 'SCT', value: '344088002', meaning: 'Urostomy bag' },
    { scheme: 'SCT', value: '67966000', meaning: 'Rectal tube' },
    { scheme: 'SCT', value: '34759008', meaning: 'Urethral catheter' },
  ],
};
