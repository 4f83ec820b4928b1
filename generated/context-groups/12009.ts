// Early Gestation Biometry Measurement, PS3.16 CID 12009
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12009.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12009: ContextGroup = {
  cid: '12009',
  name: 'Early Gestation Biometry Measurement',
  uid: '1.2.840.10008.6.1.558',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '11957-8', meaning: 'Crown Rump Length' },
    { scheme: 'LN', value: '11850-5', meaning: 'Gestational Sac Diameter' },
    { scheme: 'LN', value: '33071-2', meaning: 'Spine Length' },
    { scheme: 'LN', value: '11816-6', meaning: 'Yolk Sac length' },
    { scheme: 'LN', value: '33069-6', meaning: 'Nuchal Translucency' },
  ],
};
