// Related Implantation Reports, PS3.16 TID 7001
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_7001.html
import type { Template } from '../../src/rules/index.ts';

export const tid7001: Template = {
  tid: '7001',
  name: 'Related Implantation Reports',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '112365', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    { row: '2', nesting: 1, relationship: 'CONTAINS', valueType: 'COMPOSITE', vm: '1-n', requirement: 'M' },
  ],
};
