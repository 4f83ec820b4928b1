// Hemodynamic Acquisition Context, PS3.16 TID 3530
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3530.html
import type { Template } from '../../src/rules/index.ts';

export const tid3530: Template = {
  tid: '3530',
  name: 'Hemodynamic Acquisition Context',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { parameter: '$LocationName' },
      vm: '1',
      requirement: 'M',
      valueParameter: '$LocationValue',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '106233006', scheme: 'SCT', meaning: 'Topographical modifier' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3019' }],
    },
    {
      row: '3',
      nesting: 0,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '370129005', scheme: 'SCT', meaning: 'Measurement Method' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3241' }],
    },
    {
      row: '4',
      nesting: 0,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'WAVEFORM',
      concept: { kind: 'DT', value: '121112', scheme: 'DCM', meaning: 'Source of Measurement' },
      vm: '1',
      requirement: 'UC',
      condition: { hash: '79220b150cd9', decided: 'unread' },
    },
    {
      row: '5',
      nesting: 0,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'TCOORD',
      concept: { kind: 'DT', value: '121112', scheme: 'DCM', meaning: 'Source of Measurement' },
      vm: '1',
      requirement: 'UC',
      condition: { hash: '9e92cfe28ea6', decided: 'unread' },
    },
    { row: '6', nesting: 1, relationship: 'SELECTED FROM', valueType: 'WAVEFORM', vm: '1', requirement: 'M' },
  ],
};
