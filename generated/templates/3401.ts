// ECG Acquisition Context, PS3.16 TID 3401
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3401.html
import type { Template } from '../../src/rules/index.ts';

export const tid3401: Template = {
  tid: '3401',
  name: 'ECG Acquisition Context',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'DT', value: '10:11345', scheme: 'MDC', meaning: 'Lead System' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3263' }],
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'DT', value: '109054', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3262' }],
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'DT', value: '109055', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: '{stage}', scheme: 'UCUM', meaning: 'stage' }] },
    },
    {
      row: '4',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'DT', value: '109056', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3261' }],
    },
    { row: '5', nesting: 0, relationship: null, valueType: 'NUMERIC', concept: { kind: 'DCID', cid: '3690' }, vm: '1-n', requirement: 'U' },
    { row: '6', nesting: 0, relationship: null, valueType: 'TEXT', concept: { kind: 'DCID', cid: '3691' }, vm: '1-n', requirement: 'U' },
  ],
};
