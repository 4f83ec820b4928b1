// Waveform or Temporal Coordinates, PS3.16 TID 321
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_321.html
import type { Template } from '../../src/rules/index.ts';

export const tid321: Template = {
  tid: '321',
  name: 'Waveform or Temporal Coordinates',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'INFERRED FROM',
      valueType: 'WAVEFORM',
      concept: { parameter: '$Purpose' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '675cfe51ee7f', decided: 'unread' },
    },
    {
      row: '2',
      nesting: 0,
      relationship: 'R-INFERRED FROM',
      valueType: 'WAVEFORM',
      vm: '1',
      requirement: 'MC',
      condition: { hash: '7ed29a13d8d5', decided: 'unread' },
    },
    {
      row: '3',
      nesting: 0,
      relationship: 'INFERRED FROM',
      valueType: 'TCOORD',
      concept: { parameter: '$Purpose' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '0d4ed50efff3', decided: 'unread' },
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'SELECTED FROM',
      valueType: 'WAVEFORM',
      vm: '1',
      requirement: 'MC',
      condition: { hash: '79220b150cd9', decided: 'unread' },
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'R-SELECTED FROM',
      valueType: 'WAVEFORM',
      vm: '1',
      requirement: 'MC',
      condition: { hash: '9e92cfe28ea6', decided: 'unread' },
    },
  ],
};
