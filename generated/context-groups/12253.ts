// Cardiac Ultrasound Area Measurement, PS3.16 CID 12253
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12253.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12253: ContextGroup = {
  cid: '12253',
  name: 'Cardiac Ultrasound Area Measurement',
  uid: '1.2.840.10008.6.1.834',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '20226-7', meaning: 'Flow Area' },
    { scheme: 'SCT', value: '42798000', meaning: 'Area' },
    { scheme: 'LN', value: '59123-0', meaning: 'Jet Area' },
  ],
};
