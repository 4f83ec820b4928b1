// Measurement Statistical Properties, PS3.16 TID 311
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_311.html
import type { Template } from '../../src/rules/index.ts';

export const tid311: Template = {
  tid: '311',
  name: 'Measurement Statistical Properties',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    { row: '1', nesting: 0, relationship: null, valueType: 'NUM', concept: { kind: 'DCID', cid: '221' }, vm: '1-n', requirement: 'M' },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121405', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121406', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'UC',
      condition: { hash: '9e92cfe28ea6', decided: 'unread' },
    },
    {
      row: '4',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121406', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'UC',
      valueParameter: '$RefAuthority',
      condition: { hash: '50da1434a1d4', decided: 'unread' },
    },
  ],
};
