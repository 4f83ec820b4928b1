// Colon CAD Findings Summary, PS3.16 TID 4121
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4121.html
import type { Template } from '../../src/rules/index.ts';

export const tid4121: Template = {
  tid: '4121',
  name: 'Colon CAD Findings Summary',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '111017', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '6047' }],
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '112222', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '6200' }],
    },
    { row: '3', nesting: 1, relationship: 'INFERRED FROM', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4125' }, vm: '1-n', requirement: 'U' },
    { row: '4', nesting: 1, relationship: 'INFERRED FROM', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4127' }, vm: '1-n', requirement: 'U' },
  ],
};
