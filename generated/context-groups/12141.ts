// Fetal Vasculature Anatomical Location, PS3.16 CID 12141
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12141.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12141: ContextGroup = {
  cid: '12141',
  name: 'Fetal Vasculature Anatomical Location',
  uid: '1.2.840.10008.6.1.592',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '15825003', meaning: 'Aorta' },
    { scheme: 'SCT', value: '281130003', meaning: 'Descending Aorta' },
    { scheme: 'SCT', value: '17232002', meaning: 'Middle Cerebral Artery' },
    { scheme: 'SCT', value: '122972007', meaning: 'Pulmonary Vein' },
    { scheme: 'SCT', value: '81040000', meaning: 'Pulmonary Artery' },
  ],
};
