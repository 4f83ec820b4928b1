// NM Extracardiac Finding, PS3.16 CID 3116
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3116.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3116: ContextGroup = {
  cid: '3116',
  name: 'NM Extracardiac Finding',
  uid: '1.2.840.10008.6.1.748',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '428552000', meaning: 'Normal extracardiac uptake' },
    { scheme: 'SCT', value: '428920008', meaning: 'Increased lung uptake' },
    { scheme: 'SCT', value: '429576000', meaning: 'Abnormal extracardiac uptake' },
  ],
};
