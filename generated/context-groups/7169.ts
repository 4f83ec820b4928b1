// Brain Lesion Segmentation Type Without Necrosis, PS3.16 CID 7169
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7169.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7169: ContextGroup = {
  cid: '7169',
  name: 'Brain Lesion Segmentation Type Without Necrosis',
  uid: '1.2.840.10008.6.1.1281',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125040', meaning: 'Background' },
    { scheme: 'SCT', value: '17621005', meaning: 'Normal' },
    { scheme: 'SCT', value: '79654002', meaning: 'Edema' },
    { scheme: 'NCIt', value: 'C81175', meaning: 'Non-Enhancing Lesion' },
    { scheme: 'NCIt', value: 'C113842', meaning: 'Enhancing Lesion' },
  ],
};
