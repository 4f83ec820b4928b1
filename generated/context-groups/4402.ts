// History of Malignant Melanoma, PS3.16 CID 4402
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4402.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4402: ContextGroup = {
  cid: '4402',
  name: 'History of Malignant Melanoma',
  uid: '1.2.840.10008.6.1.1347',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '161432005', meaning: 'History of malignant melanoma' },
    { scheme: 'SCT', value: '321000119108', meaning: 'History of malignant melanoma of the skin' },
  ],
};
