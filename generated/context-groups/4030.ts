// CT, MR and PET Anatomy Imaged, PS3.16 CID 4030
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4030.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4030: ContextGroup = {
  cid: '4030',
  name: 'CT, MR and PET Anatomy Imaged',
  uid: '1.2.840.10008.6.1.307',
  extensible: true,
  includes: ['4031'],
  codes: [
    { scheme: 'SCT', value: '7832008', meaning: 'Abdominal aorta' },
    { scheme: 'SCT', value: '23451007', meaning: 'Adrenal gland' },
    { scheme: 'SCT', value: '57034009', meaning: 'Aortic arch' },
    { scheme: 'SCT', value: '12738006', meaning: 'Brain' },
    { scheme: 'SCT', value: '69105007', meaning: 'Carotid Artery' },
    { scheme: 'SCT', value: '113305005', meaning: 'Cerebellum' },
    { scheme: 'SCT', value: '11279006', meaning: 'Circle of Willis' },
    { scheme: 'SCT', value: '41801008', meaning: 'Coronary artery' },
    { scheme: 'SCT', value: '128320002', meaning: 'Cranial venous system' },
    { scheme: 'SCT', value: '299716001', meaning: 'Iliac and/or femoral artery' },
    { scheme: 'SCT', value: '64033007', meaning: 'Kidney' },
    { scheme: 'SCT', value: '10200004', meaning: 'Liver' },
    { scheme: 'SCT', value: '111002', meaning: 'Parathyroid' },
    { scheme: 'SCT', value: '81040000', meaning: 'Pulmonary artery' },
    { scheme: 'SCT', value: '2841007', meaning: 'Renal artery' },
    { scheme: 'SCT', value: '78961009', meaning: 'Spleen' },
    { scheme: 'SCT', value: '40689003', meaning: 'Testis' },
    { scheme: 'SCT', value: '113262008', meaning: 'Thoracic aorta' },
    { scheme: 'SCT', value: '9875009', meaning: 'Thymus' },
    { scheme: 'SCT', value: '69748006', meaning: 'Thyroid' },
    { scheme: 'SCT', value: '35039007', meaning: 'Uterus' },
  ],
};
