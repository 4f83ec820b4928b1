// Flow Direction, PS3.16 CID 12221
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12221.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12221: ContextGroup = {
  cid: '12221',
  name: 'Flow Direction',
  uid: '1.2.840.10008.6.1.613',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '263677008', meaning: 'Antegrade Flow' },
    { scheme: 'SCT', value: '312004007', meaning: 'Retrograde Flow' },
    { scheme: 'SCT', value: '397417004', meaning: 'Regurgitant Flow' },
    { scheme: 'SCT', value: '66130006', meaning: 'Left to right cardiovascular shunt' },
    { scheme: 'SCT', value: '79692001', meaning: 'Right to left cardiovascular shunt' },
  ],
};
