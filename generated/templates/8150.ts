// Circadian Effects, PS3.16 TID 8150
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_8150.html
import type { Template } from '../../src/rules/index.ts';

export const tid8150: Template = {
  tid: '8150',
  name: 'Circadian Effects',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '127050', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '127214', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: 'h', scheme: 'UCUM', meaning: 'hours' }] },
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'NUM',
      concept: { kind: 'EV', value: 'C90419', scheme: 'NCIt', meaning: 'Light cycle' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: '%', scheme: 'UCUM', meaning: '%' }] },
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TIME',
      concept: { kind: 'EV', value: '127215', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
    },
  ],
};
