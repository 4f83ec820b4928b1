// Observer Context, PS3.16 TID 1002
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_1002.html
import type { Template } from '../../src/rules/index.ts';

export const tid1002: Template = {
  tid: '1002',
  name: 'Observer Context',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121005', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'MC',
      valueSet: [{ kind: 'DCID', id: '270' }],
      unread: ['66cda762bf59'],
      condition: { hash: '4bb7f3ae8be3', decided: 'unread' },
    },
    {
      row: '2',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '1003' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '25916ee8962e', decided: 'unread' },
    },
    {
      row: '3',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '1004' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '63f7114f920b', decided: 'unread' },
    },
    { row: '4', nesting: 0, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1015' }, vm: '1', requirement: 'U' },
  ],
};
