// Real-World Quantity Definition, PS3.16 TID 15400
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_15400.html
import type { Template } from '../../src/rules/index.ts';

export const tid15400: Template = {
  tid: '15400',
  name: 'Real-World Quantity Definition',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'DT', value: '246205007', scheme: 'SCT', meaning: 'Quantity' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'BCID', id: '7180' }],
    },
    { row: '2', nesting: 0, relationship: null, valueType: 'CODE', concept: { kind: 'BCID', cid: '9000' }, vm: '1-n', requirement: 'U' },
  ],
};
