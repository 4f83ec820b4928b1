// Echo Flow Direction, PS3.16 CID 12306
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12306.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12306: ContextGroup = {
  cid: '12306',
  name: 'Echo Flow Direction',
  uid: '1.2.840.10008.6.1.1147',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'SCT', value: '263677008', meaning: 'Antegrade Direction' }, { scheme: 'SCT', value: '312004007', meaning: 'Retrograde Direction' }],
};
