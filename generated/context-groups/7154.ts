// Abdominal Segmentation Type, PS3.16 CID 7154
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7154.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7154: ContextGroup = {
  cid: '7154',
  name: 'Abdominal Segmentation Type',
  uid: '1.2.840.10008.6.1.500',
  extensible: true,
  includes: ['7171'],
  codes: [
    { scheme: 'SCT', value: '818981001', meaning: 'Abdomen' },
    { scheme: 'SCT', value: '818987002', meaning: 'Abdominopelvic cavity' },
    { scheme: 'SCT', value: '1142228004', meaning: 'Abdominal wall muscle' },
    { scheme: 'SCT', value: '23451007', meaning: 'Adrenal gland' },
    { scheme: 'SCT', value: '7832008', meaning: 'Abdominal aorta' },
    { scheme: 'SCT', value: '28273000', meaning: 'Bile Duct' },
    { scheme: 'SCT', value: '34707002', meaning: 'Biliary tract' },
    { scheme: 'SCT', value: '28231008', meaning: 'Gallbladder' },
    { scheme: 'SCT', value: '64131007', meaning: 'Inferior vena cava' },
    { scheme: 'SCT', value: '64033007', meaning: 'Kidney' },
    { scheme: 'SCT', value: '10200004', meaning: 'Liver' },
    { scheme: 'FMA', value: '17891', meaning: 'Lumen of gallbladder' },
    { scheme: 'SCT', value: '27398004', meaning: 'Omentum' },
    { scheme: 'SCT', value: '15776009', meaning: 'Pancreas' },
    { scheme: 'SCT', value: '69930009', meaning: 'Pancreatic duct' },
    { scheme: 'SCT', value: '110621006', meaning: 'Pancreatic duct and bile duct systems' },
    { scheme: 'SCT', value: '83670000', meaning: 'Peritoneal cavity' },
    { scheme: 'SCT', value: '15425007', meaning: 'Peritioneum' },
    { scheme: 'SCT', value: '82849001', meaning: 'Retroperitoneal space' },
    { scheme: 'SCT', value: '75093004', meaning: 'Skin of abdomen' },
    { scheme: 'SCT', value: '30315005', meaning: 'Small Intestine' },
    { scheme: 'SCT', value: '78961009', meaning: 'Spleen' },
    { scheme: 'SCT', value: '122489005', meaning: 'Urinary system' },
    { scheme: 'FMA', value: '14657', meaning: 'Wall of gallbladder' },
  ],
};
