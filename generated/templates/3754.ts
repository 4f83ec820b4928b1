// Waveform Library, PS3.16 TID 3754
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3754.html
import type { Template } from '../../src/rules/index.ts';

export const tid3754: Template = {
  tid: '3754',
  name: 'Waveform Library',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '130877', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '130878', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
    },
    { row: '3', nesting: 2, relationship: 'HAS ACQ CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3756' }, vm: '1', requirement: 'U' },
    { row: '4', nesting: 2, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3755' }, vm: '1-n', requirement: 'U' },
  ],
};
