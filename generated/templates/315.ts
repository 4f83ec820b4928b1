// Equation or Table, PS3.16 TID 315
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_315.html
import type { Template } from '../../src/rules/index.ts';

export const tid315: Template = {
  tid: '315',
  name: 'Equation or Table',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'DCID', cid: '228' },
      vm: '1',
      requirement: 'M',
      valueParameter: '$Equation',
    },
    { row: '2', nesting: 1, relationship: 'HAS PROPERTIES', valueType: 'NUM', vm: '1-n', requirement: 'U' },
    { row: '3', nesting: 1, relationship: 'R-HAS PROPERTIES', valueType: 'NUM', vm: '1-n', requirement: 'U' },
  ],
};
