// Drugs/Contrast Administered, PS3.16 TID 3106
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3106.html
import type { Template } from '../../src/rules/index.ts';

export const tid3106: Template = {
  tid: '3106',
  name: 'Drugs/Contrast Administered',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'DCID', cid: '3409' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'BCID', id: '10' }, { kind: 'BCID', id: '12' }],
      unread: ['7175517a370b'],
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121145', scheme: 'DCM', meaning: 'Description of Material' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '410675002', scheme: 'SCT', meaning: 'Route of administration' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '11' }],
    },
    { row: '4', nesting: 1, relationship: 'HAS PROPERTIES', valueType: 'NUM', concept: { kind: 'DCID', cid: '3410' }, vm: '1-n', requirement: 'U' },
    {
      row: '5',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'PNAME',
      concept: { kind: 'EV', value: '121152', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    { row: '6', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3010' }, vm: '1', requirement: 'U' },
  ],
};
