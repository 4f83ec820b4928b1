// Radiopharmaceutical Radiation Dose, PS3.16 TID 10021
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_10021.html
import type { Template } from '../../src/rules/index.ts';

export const tid10021: Template = {
  tid: '10021',
  name: 'Radiopharmaceutical Radiation Dose',
  extensible: true,
  orderSignificant: true,
  root: true,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '113500', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      rootNode: true,
    },
    { row: '1b', nesting: 1, relationship: 'HAS CONCEPT MOD', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1204' }, vm: '1', requirement: 'U' },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '363589002', scheme: 'SCT', meaning: 'Associated Procedure' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '3108' }],
    },
    {
      row: '3',
      nesting: 2,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '363703001', scheme: 'SCT', meaning: 'Has Intent' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '3629' }],
    },
    { row: '4', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '10022' }, vm: '1', requirement: 'M' },
    { row: '5', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '10024' }, vm: '1', requirement: 'U' },
    {
      row: '6',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121106', scheme: 'DCM', meaning: 'Comment' },
      vm: '1',
      requirement: 'U',
    },
  ],
};
