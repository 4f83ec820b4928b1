// Breast Clinical Finding or Indicated Problem, PS3.16 CID 6055
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6055.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6055: ContextGroup = {
  cid: '6055',
  name: 'Breast Clinical Finding or Indicated Problem',
  uid: '1.2.840.10008.6.1.384',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '268951004', meaning: 'O/E - Breast lump palpated' },
    { scheme: 'SCT', value: '290113009', meaning: 'Bloody nipple discharge' },
    { scheme: 'DCM', value: '111478', meaning: 'Non-bloody discharge (from nipple)' },
    { scheme: 'DCM', value: '111479', meaning: 'Difficult physical/clinical examination' },
    { scheme: 'SCT', value: '271989003', meaning: 'Disorder of breast implant' },
    { scheme: 'SCT', value: '129797000', meaning: 'Skin thickening of breast' },
    { scheme: 'SCT', value: '129796009', meaning: 'Skin retraction of breast' },
    { scheme: 'SCT', value: '87386002', meaning: 'Peau d\'orange surface of breast' },
    { scheme: 'SCT', value: '290119008', meaning: 'Nipple problem' },
    { scheme: 'SCT', value: '164150006', meaning: 'O/E - axillary lymphadenopathy' },
    { scheme: 'SCT', value: '53430007', meaning: 'Breast pain' },
    { scheme: 'DCM', value: '111480', meaning: 'Cancer elsewhere' },
    { scheme: 'SCT', value: '89164003', meaning: 'Breast lump' },
    { scheme: 'SCT', value: '290069002', meaning: 'Discoloration of skin of breast' },
    { scheme: 'SCT', value: '129748009', meaning: 'Radiographic calcification finding' },
    { scheme: 'DCM', value: '111126', meaning: 'Image detected mass' },
    { scheme: 'SCT', value: '162164007', meaning: 'Nipple discharge symptom' },
    { scheme: 'SCT', value: '247441003', meaning: 'Erythema' },
    { scheme: 'SCT', value: '274303007', meaning: 'O/E - lymphadenopathy' },
    { scheme: 'SCT', value: '255052006', meaning: 'Disseminated malignancy of unknown primary' },
  ],
};
