// Ventricular Measurements, PS3.16 TID 3921
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3921.html
import type { Template } from '../../src/rules/index.ts';

export const tid3921: Template = {
  tid: '3921',
  name: 'Ventricular Measurements',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'CONTAINS',
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '59776-5', scheme: 'LN', meaning: 'Findings' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '363698007', scheme: 'SCT', meaning: 'Finding Site' },
      vm: '1',
      requirement: 'M',
      valueParameter: '$Ventricle',
    },
    { row: '3', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3922' }, vm: '1', requirement: 'M' },
    { row: '4', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3923' }, vm: '1', requirement: 'U' },
    { row: '5', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3924' }, vm: '1', requirement: 'U' },
  ],
};
