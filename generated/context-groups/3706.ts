// Overall Contractility, PS3.16 CID 3706
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3706.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3706: ContextGroup = {
  cid: '3706',
  name: 'Overall Contractility',
  uid: '1.2.840.10008.6.1.208',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '373129009', meaning: 'Normal wall contractility' },
    { scheme: 'SCT', value: '371855002', meaning: 'Hyperkinesis' },
    { scheme: 'SCT', value: '37706002', meaning: 'Hypokinesis' },
    { scheme: 'SCT', value: '195675009', meaning: 'Akinesis' },
  ],
};
