// Neurophysiologic Stimulation Acquisition Context, PS3.16 TID 3480
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3480.html
import type { Template } from '../../src/rules/index.ts';

export const tid3480: Template = {
  tid: '3480',
  name: 'Neurophysiologic Stimulation Acquisition Context',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '130491', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'BCID', id: '3041' }],
    },
    {
      row: '2',
      nesting: 1,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'EV', value: '130492', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: '1', scheme: 'UCUM', meaning: 'no units' }] },
    },
    {
      row: '3',
      nesting: 1,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'EV', value: '130493', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'DT', value: 'ms', scheme: 'UCUM', meaning: 'ms' }] },
    },
    {
      row: '4',
      nesting: 1,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'EV', value: '130494', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: '1', scheme: 'UCUM', meaning: 'no units' }] },
    },
    {
      row: '5',
      nesting: 1,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'EV', value: '130495', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'MC',
      units: { codes: [{ kind: 'DT', value: 'Hz', scheme: 'UCUM', meaning: 'Hz' }] },
      condition: { hash: '7512327364d1', decided: 'unread' },
    },
  ],
};
