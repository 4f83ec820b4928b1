// Quantitative Arterial Analysis, PS3.16 TID 3213
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3213.html
import type { Template } from '../../src/rules/index.ts';

export const tid3213: Template = {
  tid: '3213',
  name: 'Quantitative Arterial Analysis',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '122291', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    { row: '2', nesting: 1, relationship: 'HAS CONCEPT MOD', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1204' }, vm: '1', requirement: 'M' },
    { row: '3', nesting: 1, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1002' }, vm: '1-n', requirement: 'M' },
    { row: '4', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3602' }, vm: '1', requirement: 'U' },
    {
      row: '5',
      nesting: 1,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '111001', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '6',
      nesting: 1,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '111003', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '7',
      nesting: 1,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '122405', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    { row: '8', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3214' }, vm: '1-n', requirement: 'M' },
  ],
};
