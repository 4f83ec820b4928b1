// Language of Content Item and Descendants, PS3.16 TID 1204
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_1204.html
import type { Template } from '../../src/rules/index.ts';

export const tid1204: Template = {
  tid: '1204',
  name: 'Language of Content Item and Descendants',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121049', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '5000' }],
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121046', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '5001' }],
    },
  ],
};
