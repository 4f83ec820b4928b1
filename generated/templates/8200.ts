// Radiology Reading Task Parameters, PS3.16 TID 8200
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_8200.html
import type { Template } from '../../src/rules/index.ts';

export const tid8200: Template = {
  tid: '8200',
  name: 'Radiology Reading Task Parameters',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '128002', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '29' }],
    },
    {
      row: '2',
      nesting: 1,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '128003', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '7449' }],
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '128004', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '9233' }],
    },
  ],
};
