// Mammography CAD Individual Impression/Recommendation, PS3.16 TID 4003
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4003.html
import type { Template } from '../../src/rules/index.ts';

export const tid4003: Template = {
  tid: '4003',
  name: 'Mammography CAD Individual Impression/Recommendation',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '111034', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '111056', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '6034' }],
    },
    { row: '3', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4002' }, vm: '1', requirement: 'U' },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '4004' },
      vm: '1-n',
      requirement: 'MC',
      condition: { hash: 'c279544013c6', decided: 'unread' },
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '4006' },
      vm: '1-n',
      requirement: 'MC',
      condition: { hash: 'c279544013c6', decided: 'unread' },
    },
  ],
};
