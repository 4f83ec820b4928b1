// Cardiac Catheterization Report Root, PS3.16 TID 3800
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3800.html
import type { Template } from '../../src/rules/index.ts';

export const tid3800: Template = {
  tid: '3800',
  name: 'Cardiac Catheterization Report Root',
  extensible: true,
  orderSignificant: true,
  root: true,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '18745-0', scheme: 'LN', meaning: 'Cardiac Catheterization Report' },
      vm: '1',
      requirement: 'M',
      rootNode: true,
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121058', scheme: 'DCM', meaning: 'Procedure reported' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'BCID', id: '3739' }],
    },
    { row: '3', nesting: 1, relationship: 'HAS CONCEPT MOD', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1204' }, vm: '1', requirement: 'M' },
    { row: '4', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3601' }, vm: '1', requirement: 'M' },
    { row: '5', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3802' }, vm: '1', requirement: 'U' },
    { row: '6', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3803' }, vm: '1', requirement: 'M' },
    { row: '7', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3806' }, vm: '1', requirement: 'M' },
    { row: '8', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3810' }, vm: '1', requirement: 'M' },
    { row: '9', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3807' }, vm: '1', requirement: 'U' },
    { row: '10', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3809' }, vm: '1-n', requirement: 'U' },
    { row: '11', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3820' }, vm: '1', requirement: 'M' },
    { row: '12', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3824' }, vm: '1', requirement: 'M' },
    { row: '13', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3828' }, vm: '1', requirement: 'U' },
  ],
};
