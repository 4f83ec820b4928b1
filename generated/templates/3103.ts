// Referenced Object, PS3.16 TID 3103
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3103.html
import type { Template } from '../../src/rules/index.ts';

export const tid3103: Template = {
  tid: '3103',
  name: 'Referenced Object',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    { row: '1', nesting: 0, relationship: null, valueType: 'COMPOSITE', concept: { kind: 'BCID', cid: '3407' }, vm: '1', requirement: 'M' },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121144', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'MC',
      unread: ['36f919286e0c'],
      condition: { hash: 'd0750d0de391', decided: 'unread' },
    },
    { row: '3', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3010' }, vm: '1', requirement: 'U' },
  ],
};
