// Breast Patient Characteristics, PS3.16 TID 4209
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4209.html
import type { Template } from '../../src/rules/index.ts';

export const tid4209: Template = {
  tid: '4209',
  name: 'Breast Patient Characteristics',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '121118', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '11323-3', scheme: 'LN', meaning: 'Health status' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3772' }],
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: 'C35461', scheme: 'NCIt', meaning: 'Clinical course of disease' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '6098' }],
    },
  ],
};
