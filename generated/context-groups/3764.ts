// Myocardial Infarction Therapy, PS3.16 CID 3764
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3764.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3764: ContextGroup = {
  cid: '3764',
  name: 'Myocardial Infarction Therapy',
  uid: '1.2.840.10008.6.1.257',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '415070008', meaning: 'Percutaneous coronary intervention' },
    { scheme: 'SCT', value: '36969009', meaning: 'Insertion of coronary artery stent' },
    { scheme: 'SCT', value: '232717009', meaning: 'Coronary artery bypass graft' },
    { scheme: 'SCT', value: '426347000', meaning: 'Thrombolytic therapy' },
  ],
};
