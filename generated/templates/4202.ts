// Breast Imaging Report Narrative, PS3.16 TID 4202
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4202.html
import type { Template } from '../../src/rules/index.ts';

export const tid4202: Template = {
  tid: '4202',
  name: 'Breast Imaging Report Narrative',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '111412', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    { row: '2', nesting: 1, relationship: 'CONTAINS', valueType: 'CONTAINER', concept: { kind: 'BCID', cid: '6052' }, vm: '1-n', requirement: 'M' },
    { row: '3', nesting: 2, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1002' }, vm: '1-n', requirement: 'U' },
    { row: '4', nesting: 2, relationship: 'CONTAINS', valueType: 'TEXT', concept: { kind: 'BCID', cid: '6053' }, vm: '1', requirement: 'M' },
    { row: '5', nesting: 3, relationship: 'INFERRED FROM', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '350' }, vm: '1', requirement: 'U' },
  ],
};
