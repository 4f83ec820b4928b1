// Language of Name and Value, PS3.16 TID 1202
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_1202.html
import type { Template } from '../../src/rules/index.ts';

export const tid1202: Template = {
  tid: '1202',
  name: 'Language of Name and Value',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121048', scheme: 'DCM', meaning: '' },
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
