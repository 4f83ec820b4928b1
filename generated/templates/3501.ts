// Hemodynamics Measurement Group, PS3.16 TID 3501
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3501.html
import type { Template } from '../../src/rules/index.ts';

export const tid3501: Template = {
  tid: '3501',
  name: 'Hemodynamics Measurement Group',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '59776-5', scheme: 'LN', meaning: 'Findings' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '129085009', scheme: 'SCT', meaning: 'Catheterization Procedure Phase' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '3651' }],
    },
    { row: '3', nesting: 1, relationship: 'HAS ACQ CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3520' }, vm: '1', requirement: 'U' },
    {
      row: '4',
      nesting: 1,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121124', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    { row: '5', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3510' }, vm: '1-n', requirement: 'U' },
    { row: '6', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3504' }, vm: '1-n', requirement: 'U' },
    { row: '7', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3505' }, vm: '1-n', requirement: 'U' },
    { row: '8', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3506' }, vm: '1-n', requirement: 'U' },
    { row: '9', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3507' }, vm: '1-n', requirement: 'U' },
    { row: '10', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3508' }, vm: '1-n', requirement: 'U' },
    { row: '11', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3509' }, vm: '1-n', requirement: 'U' },
    { row: '12', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3515' }, vm: '1-n', requirement: 'U' },
    { row: '13', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3516' }, vm: '1-n', requirement: 'U' },
    { row: '14', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3560' }, vm: '1-n', requirement: 'U' },
    { row: '15', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3714' }, vm: '1-n', requirement: 'U' },
  ],
};
