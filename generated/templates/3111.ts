// Percutaneous Entry, PS3.16 TID 3111
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3111.html
import type { Template } from '../../src/rules/index.ts';

export const tid3111: Template = {
  tid: '3111',
  name: 'Percutaneous Entry',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121156', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '3403' }],
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '272741003', scheme: 'SCT', meaning: 'Laterality' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '244' }],
    },
    { row: '3', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3010' }, vm: '1', requirement: 'U' },
  ],
};
