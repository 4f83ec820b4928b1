// Measurements, PS3.16 TID 3109
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3109.html
import type { Template } from '../../src/rules/index.ts';

export const tid3109: Template = {
  tid: '3109',
  name: 'Measurements',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    { row: '1', nesting: 0, relationship: null, valueType: 'NUM', vm: '1', requirement: 'U' },
    { row: '2', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3010' }, vm: '1', requirement: 'U' },
    { row: '3', nesting: 1, relationship: 'HAS PROPERTIES', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '310' }, vm: '1', requirement: 'U' },
    { row: '4', nesting: 0, relationship: null, valueType: 'CODE', vm: '1', requirement: 'U' },
    { row: '5', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3010' }, vm: '1', requirement: 'U' },
  ],
};
