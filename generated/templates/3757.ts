// Waveform Library Entry Multiplex Group Descriptors, PS3.16 TID 3757
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3757.html
import type { Template } from '../../src/rules/index.ts';

export const tid3757: Template = {
  tid: '3757',
  name: 'Waveform Library Entry Multiplex Group Descriptors',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '130879', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '130880', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: '1', scheme: 'UCUM', meaning: 'no units' }] },
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'UIDREF',
      concept: { kind: 'EV', value: '130881', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '130882', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: 'Hz', scheme: 'UCUM', meaning: 'Hz' }] },
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '130883', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: '{channels}', scheme: 'UCUM', meaning: 'channels' }] },
    },
  ],
};
