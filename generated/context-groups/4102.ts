// Perfusion Measurement Method, PS3.16 CID 4102
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4102.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4102: ContextGroup = {
  cid: '4102',
  name: 'Perfusion Measurement Method',
  uid: '1.2.840.10008.6.1.987',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '126300', meaning: 'Perfusion analysis by Stable Xenon CT technique' },
    { scheme: 'DCM', value: '126301', meaning: 'Perfusion analysis by IV Iodinated Contrast CT technique' },
    { scheme: 'DCM', value: '126302', meaning: 'Perfusion analysis by Arterial Spin Labeling MR technique' },
    { scheme: 'DCM', value: '126303', meaning: 'Perfusion analysis by Susceptibility MR technique' },
  ],
};
