// Vascular Patient Characteristics, PS3.16 TID 5101
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5101.html
import type { Template } from '../../src/rules/index.ts';

export const tid5101: Template = {
  tid: '5101',
  name: 'Vascular Patient Characteristics',
  extensible: true,
  orderSignificant: true,
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
      valueType: 'NUM',
      concept: { kind: 'EV', value: '121033', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { contextGroups: [{ kind: 'DCID', cid: '7456' }] },
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121032', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '7455' }],
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '8867-4', scheme: 'LN', meaning: 'Heart Rate' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '271649006', scheme: 'SCT', meaning: 'Systolic Blood Pressure' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '6',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '271650006', scheme: 'SCT', meaning: 'Diastolic Blood Pressure' },
      vm: '1',
      requirement: 'U',
    },
  ],
};
