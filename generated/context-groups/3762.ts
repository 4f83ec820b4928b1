// Antiarrhythmic Agent, PS3.16 CID 3762
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3762.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3762: ContextGroup = {
  cid: '3762',
  name: 'Antiarrhythmic Agent',
  uid: '1.2.840.10008.6.1.256',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '373260001', meaning: 'class I antiarrhythmic agent' },
    { scheme: 'SCT', value: '373278006', meaning: 'class II antiarrhythmic agent' },
    { scheme: 'SCT', value: '372855004', meaning: 'class III antiarrhythmic agent' },
    { scheme: 'SCT', value: '372693007', meaning: 'class IV antiarrhythmic agent' },
  ],
};
