// JJ1017 Protocol Context, PS3.16 TID 15200
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_15200.html
import type { Template } from '../../src/rules/index.ts';

export const tid15200: Template = {
  tid: '15200',
  name: 'JJ1017 Protocol Context',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '123016', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      unread: ['523d63c671b6'],
    },
  ],
};
