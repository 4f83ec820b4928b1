// Language Designation, PS3.16 TID 1200
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_1200.html
import type { Template } from '../../src/rules/index.ts';

export const tid1200: Template = {
  tid: '1200',
  name: 'Language Designation',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121045', scheme: 'DCM', meaning: '' },
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
