// Patient Radiation Dose, PS3.16 TID 10030
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_10030.html
import type { Template } from '../../src/rules/index.ts';

export const tid10030: Template = {
  tid: '10030',
  name: 'Patient Radiation Dose',
  extensible: true,
  orderSignificant: false,
  root: true,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '128401', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      rootNode: true,
    },
    { row: '2', nesting: 1, relationship: 'HAS CONCEPT MOD', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1204' }, vm: '1', requirement: 'M' },
    { row: '3', nesting: 1, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1002' }, vm: '1-n', requirement: 'M' },
    { row: '4', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '10031' }, vm: '1', requirement: 'M' },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121106', scheme: 'DCM', meaning: 'Comment' },
      vm: '1',
      requirement: 'U',
    },
  ],
};
