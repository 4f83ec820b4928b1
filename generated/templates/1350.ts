// Negation Modifier, Presence of Finding, PS3.16 TID 1350
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_1350.html
import type { Template } from '../../src/rules/index.ts';

export const tid1350: Template = {
  tid: '1350',
  name: 'Negation Modifier, Presence of Finding',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121052', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '240' }],
    },
  ],
};
