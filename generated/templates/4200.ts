// Breast Imaging Report, PS3.16 TID 4200
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4200.html
import type { Template } from '../../src/rules/index.ts';

export const tid4200: Template = {
  tid: '4200',
  name: 'Breast Imaging Report',
  extensible: false,
  orderSignificant: true,
  root: true,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '111400', scheme: 'DCM', meaning: 'Breast Imaging Report' },
      vm: '1',
      requirement: 'M',
      rootNode: true,
    },
    { row: '2', nesting: 1, relationship: 'HAS CONCEPT MOD', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1204' }, vm: '1', requirement: 'M' },
    { row: '2a', nesting: 1, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1001' }, vm: '1', requirement: 'U' },
    { row: '2b', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4209' }, vm: '1', requirement: 'U' },
    { row: '3', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4202' }, vm: '1', requirement: 'M' },
    { row: '4', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4208' }, vm: '1', requirement: 'U' },
  ],
};
