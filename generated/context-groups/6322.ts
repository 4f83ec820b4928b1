// Prostate Cancer Family History, PS3.16 CID 6322
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6322.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6322: ContextGroup = {
  cid: '6322',
  name: 'Prostate Cancer Family History',
  uid: '1.2.840.10008.6.1.1379',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111562', meaning: 'Family history of prostate cancer' },
    { scheme: 'DCM', value: '130587', meaning: 'No family history of prostate cancer' },
    { scheme: 'SCT', value: '407559004', meaning: 'Family history unknown' },
  ],
};
