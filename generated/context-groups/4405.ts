// Skin Disorder, PS3.16 CID 4405
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4405.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4405: ContextGroup = {
  cid: '4405',
  name: 'Skin Disorder',
  uid: '1.2.840.10008.6.1.1350',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '43982006', meaning: 'Solar degeneration' },
    { scheme: 'SCT', value: '254819008', meaning: 'Atypical mole syndrome' },
    { scheme: 'SCT', value: '782823001', meaning: 'Telangiectasia, cutaneous, cancer syndrome, familial' },
    { scheme: 'SCT', value: '69408002', meaning: 'Gorlin syndrome' },
    { scheme: 'SCT', value: '722859001', meaning: 'PTEN hamartoma tumor syndrome' },
    { scheme: 'SCT', value: '721904001', meaning: 'Rombo syndrome' },
    { scheme: 'SCT', value: '398909004', meaning: 'Rosacea' },
    { scheme: 'SCT', value: '43116000', meaning: 'Eczema' },
    { scheme: 'SCT', value: '9014002', meaning: 'Psoriasis' },
    { scheme: 'SCT', value: '200936003', meaning: 'Lupus erythematosus' },
    { scheme: 'SCT', value: '24079001', meaning: 'Atopic dermatitis' },
    { scheme: 'SCT', value: '201101007', meaning: 'Actinic keratosis' },
  ],
};
