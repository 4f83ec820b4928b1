// Zone of Lung, PS3.16 CID 6171
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6171.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6171: ContextGroup = {
  cid: '6171',
  name: 'Zone of Lung',
  uid: '1.2.840.10008.6.1.1483',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '281392002', meaning: 'Upper zone of lung' },
    { scheme: 'SCT', value: '281393007', meaning: 'Middle zone of lung' },
    { scheme: 'SCT', value: '281394001', meaning: 'Lower zone of lung' },
  ],
};
