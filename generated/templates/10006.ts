// Accumulated Cassette-based Projection Radiography Dose, PS3.16 TID 10006
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_10006.html
import type { Template } from '../../src/rules/index.ts';

export const tid10006: Template = {
  tid: '10006',
  name: 'Accumulated Cassette-based Projection Radiography Dose',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '113947', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'MC',
      valueSet: [{ kind: 'DCID', id: '10030' }],
      condition: { hash: 'c6695fd36e88', decided: 'unread' },
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'NUM',
      concept: { kind: 'EV', value: '113731', scheme: 'DCM', meaning: 'Total Number of Radiographic Frames' },
      vm: '1',
      requirement: 'MC',
      units: { codes: [{ kind: 'EV', value: '1', scheme: 'UCUM', meaning: 'no units' }] },
      condition: { hash: 'c6695fd36e88', decided: 'unread' },
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'NUM',
      concept: { kind: 'EV', value: '113722', scheme: 'DCM', meaning: 'Dose Area Product Total' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: 'Gy.m2', scheme: 'UCUM', meaning: 'Gy.m2' }] },
    },
  ],
};
