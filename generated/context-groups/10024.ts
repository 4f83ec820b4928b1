// Water Equivalent Diameter Method, PS3.16 CID 10024
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10024.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10024: ContextGroup = {
  cid: '10024',
  name: 'Water Equivalent Diameter Method',
  uid: '1.2.840.10008.6.1.1114',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113981', meaning: 'Water Equivalent Diameter Representative Value' },
    { scheme: 'DCM', value: '113982', meaning: 'Water Equivalent Diameter Integrated Across Scan Range' },
    { scheme: 'DCM', value: '113983', meaning: 'Water Equivalent Diameter From Raw Data' },
    { scheme: 'DCM', value: '113984', meaning: 'Water Equivalent Diameter From Localizer' },
  ],
};
