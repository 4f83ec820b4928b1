// Planned Imaging Agent Administration, PS3.16 TID 11001
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_11001.html
import type { Template } from '../../src/rules/index.ts';

export const tid11001: Template = {
  tid: '11001',
  name: 'Planned Imaging Agent Administration',
  extensible: true,
  orderSignificant: false,
  root: true,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '130226', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    { row: '2', nesting: 1, relationship: 'HAS CONCEPT MOD', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1204' }, vm: '1', requirement: 'U' },
    { row: '3', nesting: 1, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1002' }, vm: '1-n', requirement: 'M' },
    { row: '4', nesting: 1, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1005' }, vm: '1', requirement: 'M' },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '8131', parameters: { $DrugAdministered: 'DCID 65' } },
      vm: '1-n',
      requirement: 'U',
    },
    { row: '6', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '10024' }, vm: '1', requirement: 'U' },
    { row: '7', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '11002' }, vm: '1-n', requirement: 'M' },
    {
      row: '8',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121106', scheme: 'DCM', meaning: 'Comment' },
      vm: '1',
      requirement: 'U',
    },
    { row: '9', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '11005' }, vm: '1-n', requirement: 'U' },
    { row: '10', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '11006' }, vm: '1', requirement: 'M' },
  ],
};
