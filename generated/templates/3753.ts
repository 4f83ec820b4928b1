// Annotation Note, PS3.16 TID 3753
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3753.html
import type { Template } from '../../src/rules/index.ts';

export const tid3753: Template = {
  tid: '3753',
  name: 'Annotation Note',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '130876', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    { row: '2', nesting: 1, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1001' }, vm: '1', requirement: 'U' },
    { row: '3', nesting: 1, relationship: 'HAS CONCEPT MOD', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4019' }, vm: '1', requirement: 'U' },
    {
      row: '4',
      nesting: 1,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '321', parameters: { $Purpose: 'EV (260753009, SCT, "Source")' } },
      vm: '1-n',
      requirement: 'M',
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '125309', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
  ],
};
