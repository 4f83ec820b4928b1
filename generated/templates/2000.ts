// Basic Diagnostic Imaging Report, PS3.16 TID 2000
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_2000.html
import type { Template } from '../../src/rules/index.ts';

export const tid2000: Template = {
  tid: '2000',
  name: 'Basic Diagnostic Imaging Report',
  extensible: false,
  orderSignificant: true,
  root: true,
  rows: [
    { row: '1', nesting: 0, relationship: null, valueType: 'CONTAINER', concept: { kind: 'BCID', cid: '7000' }, vm: '1', requirement: 'M', rootNode: true },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121058', scheme: 'DCM', meaning: 'Procedure reported' },
      vm: '1-n',
      requirement: 'U',
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '122142', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '29' }],
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '123014', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
    },
    { row: '5', nesting: 1, relationship: 'HAS CONCEPT MOD', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1204' }, vm: '1', requirement: 'M' },
    { row: '6', nesting: 1, relationship: 'HAS CONCEPT MOD', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1210' }, vm: '1-n', requirement: 'U' },
    { row: '7', nesting: 1, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1001' }, vm: '1', requirement: 'M' },
    { row: '8', nesting: 1, relationship: 'CONTAINS', valueType: 'CONTAINER', concept: { kind: 'BCID', cid: '7001' }, vm: '1-n', requirement: 'U' },
    { row: '9', nesting: 2, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1001' }, vm: '1', requirement: 'U' },
    { row: '10', nesting: 2, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '2002' }, vm: '1', requirement: 'M' },
  ],
};
