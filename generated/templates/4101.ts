// Chest CAD Findings Summary, PS3.16 TID 4101
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4101.html
import type { Template } from '../../src/rules/index.ts';

export const tid4101: Template = {
  tid: '4101',
  name: 'Chest CAD Findings Summary',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '111017', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '6047' }],
    },
    { row: '2', nesting: 1, relationship: 'INFERRED FROM', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4102' }, vm: '1-n', requirement: 'U' },
    { row: '3', nesting: 1, relationship: 'INFERRED FROM', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4104' }, vm: '1-n', requirement: 'U' },
    { row: '4', nesting: 1, relationship: 'HAS PROPERTIES', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4106' }, vm: '1-n', requirement: 'U' },
  ],
};
