// Measurement Properties, PS3.16 TID 310
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_310.html
import type { Template } from '../../src/rules/index.ts';

export const tid310: Template = {
  tid: '310',
  name: 'Measurement Properties',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121402', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '222' }],
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '311', parameters: { $RefAuthority: '$RefAuthority' } },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '312', parameters: { $RangeAuthority: '$RangeAuthority' } },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '4',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121403', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '220' }],
    },
    { row: '5', nesting: 0, relationship: null, valueType: 'NUM', concept: { kind: 'DCID', cid: '225' }, vm: '1-n', requirement: 'U' },
    {
      row: '6',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121404', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '224' }],
    },
  ],
};
