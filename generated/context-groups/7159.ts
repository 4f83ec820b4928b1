// Lesion Segmentation Type, PS3.16 CID 7159
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7159.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7159: ContextGroup = {
  cid: '7159',
  name: 'Lesion Segmentation Type',
  uid: '1.2.840.10008.6.1.505',
  extensible: true,
  includes: ['7168'],
  codes: [
    { scheme: 'SCT', value: '44132006', meaning: 'Abscess' },
    { scheme: 'SCT', value: '75753009', meaning: 'Blood clot' },
    { scheme: 'SCT', value: '367643001', meaning: 'Cyst' },
    { scheme: 'SCT', value: '79654002', meaning: 'Edema' },
    { scheme: 'SCT', value: '55584005', meaning: 'Embolus' },
    { scheme: 'SCT', value: '50960005', meaning: 'Hemorrhage' },
    { scheme: 'SCT', value: '409774005', meaning: 'Inflammation' },
    { scheme: 'SCT', value: '52988006', meaning: 'Lesion' },
    { scheme: 'SCT', value: '4147007', meaning: 'Mass' },
    { scheme: 'SCT', value: '6574001', meaning: 'Necrosis' },
    { scheme: 'SCT', value: '108369006', meaning: 'Neoplasm' },
    { scheme: 'SCT', value: '372087000', meaning: 'Neoplasm, Primary' },
    { scheme: 'SCT', value: '14799000', meaning: 'Neoplasm, Secondary' },
    { scheme: 'SCT', value: '27925004', meaning: 'Nodule' },
  ],
};
