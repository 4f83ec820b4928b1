// Waveform Library Entry, PS3.16 TID 3755
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3755.html
import type { Template } from '../../src/rules/index.ts';

export const tid3755: Template = {
  tid: '3755',
  name: 'Waveform Library Entry',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    { row: '1', nesting: 0, relationship: null, valueType: 'WAVEFORM', vm: '1', requirement: 'M' },
    { row: '2', nesting: 1, relationship: 'HAS ACQ CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3756' }, vm: '1', requirement: 'U' },
  ],
};
