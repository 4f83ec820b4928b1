// Skin Procedure, PS3.16 CID 4409
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4409.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4409: ContextGroup = {
  cid: '4409',
  name: 'Skin Procedure',
  uid: '1.2.840.10008.6.1.1534',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '302396003', meaning: 'Cryotherapy to skin lesion' },
    { scheme: 'SCT', value: '240977001', meaning: 'Biopsy of skin' },
    { scheme: 'SCT', value: '428604001', meaning: 'Photodynamic therapy of skin' },
    { scheme: 'SCT', value: '24977001', meaning: 'Topical chemotherapy for malignant neoplasm' },
    { scheme: 'SCT', value: '440258006', meaning: 'Excision of skin' },
    { scheme: 'SCT', value: '445907001', meaning: 'Laser procedure on skin' },
    { scheme: 'SCT', value: '879916008', meaning: 'Radiofrequency ablation' },
  ],
};
