// IVUS Report, PS3.16 TID 3250
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3250.html
import type { Template } from '../../src/rules/index.ts';

export const tid3250: Template = {
  tid: '3250',
  name: 'IVUS Report',
  extensible: true,
  orderSignificant: true,
  root: true,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '122325', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      rootNode: true,
    },
    { row: '2', nesting: 1, relationship: 'HAS CONCEPT MOD', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1204' }, vm: '1', requirement: 'M' },
    { row: '3', nesting: 1, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1002' }, vm: '1-n', requirement: 'U' },
    { row: '4', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3601' }, vm: '1', requirement: 'U' },
    { row: '5', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3602' }, vm: '1', requirement: 'U' },
    {
      row: '6',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '111028', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    { row: '7', nesting: 2, relationship: 'CONTAINS', valueType: 'IMAGE', vm: '1-n', requirement: 'U' },
    { row: '8', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3251' }, vm: '1-n', requirement: 'M' },
  ],
};
