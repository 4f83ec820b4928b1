// Sub-segmental Data, PS3.16 TID 3217
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3217.html
import type { Template } from '../../src/rules/index.ts';

export const tid3217: Template = {
  tid: '3217',
  name: 'Sub-segmental Data',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '59776-5', scheme: 'LN', meaning: 'Findings' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '363698007', scheme: 'SCT', meaning: 'Finding Site' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '3604' }],
    },
    {
      row: '3',
      nesting: 2,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '106233006', scheme: 'SCT', meaning: 'Topographical modifier' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3019' }],
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '122554', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '3456' }],
    },
    { row: '5', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3219' }, vm: '1', requirement: 'U' },
    { row: '6', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3218' }, vm: '1', requirement: 'M' },
    { row: '7', nesting: 1, relationship: 'CONTAINS', valueType: 'IMAGE', vm: '1', requirement: 'U' },
  ],
};
