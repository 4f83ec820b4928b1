// History of Non-Melanoma Skin Cancer, PS3.16 CID 4404
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4404.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4404: ContextGroup = {
  cid: '4404',
  name: 'History of Non-Melanoma Skin Cancer',
  uid: '1.2.840.10008.6.1.1349',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '428053000', meaning: 'History of malignant basal cell neoplasm of skin' },
    { scheme: 'SCT', value: '429024007', meaning: 'History of squamous cell carcinoma of skin' },
    { scheme: 'SCT', value: '443895001', meaning: 'History of malignant neoplasm of skin excluding melanoma' },
  ],
};
