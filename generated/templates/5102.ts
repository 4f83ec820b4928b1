// Vascular Procedure Summary Section, PS3.16 TID 5102
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5102.html
import type { Template } from '../../src/rules/index.ts';

export const tid5102: Template = {
  tid: '5102',
  name: 'Vascular Procedure Summary Section',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'DT', value: '55112-7', scheme: 'LN', meaning: 'Summary' },
      vm: '1',
      requirement: 'M',
    },
    { row: '2', nesting: 1, relationship: 'CONTAINS', valueType: 'TEXT', concept: { kind: 'DCID', cid: '12101' }, vm: '1-n', requirement: 'M' },
  ],
};
