// Other Cardiographic Findings, PS3.16 TID 3818
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3818.html
import type { Template } from '../../src/rules/index.ts';

export const tid3818: Template = {
  tid: '3818',
  name: 'Other Cardiographic Findings',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'CONTAINS',
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
      concept: { kind: 'EV', value: '121058', scheme: 'DCM', meaning: 'Procedure reported' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'BCID', id: '3428' }],
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '363698007', scheme: 'SCT', meaning: 'Finding Site' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3630' }],
    },
    { row: '4', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3819' }, vm: '1-n', requirement: 'M' },
  ],
};
