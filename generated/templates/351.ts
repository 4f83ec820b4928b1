// Previous Reports, PS3.16 TID 351
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_351.html
import type { Template } from '../../src/rules/index.ts';

export const tid351: Template = {
  tid: '351',
  name: 'Previous Reports',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '111549', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    { row: '2', nesting: 1, relationship: 'CONTAINS', valueType: 'COMPOSITE', vm: '1-n', requirement: 'M' },
  ],
};
