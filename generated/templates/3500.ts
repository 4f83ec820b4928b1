// Hemodynamics Report, PS3.16 TID 3500
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3500.html
import type { Template } from '../../src/rules/index.ts';

export const tid3500: Template = {
  tid: '3500',
  name: 'Hemodynamics Report',
  extensible: true,
  orderSignificant: true,
  root: true,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '122120', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      rootNode: true,
    },
    { row: '2', nesting: 1, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1002' }, vm: '1-n', requirement: 'M' },
    { row: '3', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3601' }, vm: '1', requirement: 'M' },
    { row: '4', nesting: 1, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3602' }, vm: '1', requirement: 'M' },
    { row: '5', nesting: 1, relationship: 'HAS ACQ CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3603' }, vm: '1', requirement: 'U' },
    { row: '6', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3501' }, vm: '1-n', requirement: 'M' },
    { row: '7', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3570' }, vm: '1', requirement: 'U' },
  ],
};
