// Fetal Biometry Ratio Section, PS3.16 TID 5004
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5004.html
import type { Template } from '../../src/rules/index.ts';

export const tid5004: Template = {
  tid: '5004',
  name: 'Fetal Biometry Ratio Section',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'DT', value: '125001', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '1008' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '03269ee16d1d', decided: 'unread' },
    },
    { row: '3', nesting: 1, relationship: 'CONTAINS', valueType: 'NUM', concept: { kind: 'DCID', cid: '12004' }, vm: '1-n', requirement: 'M' },
    { row: '4', nesting: 2, relationship: 'R-INFERRED FROM', valueType: 'NUM', vm: '2', requirement: 'U' },
    { row: '5', nesting: 2, relationship: 'HAS PROPERTIES', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '312' }, vm: '1', requirement: 'U' },
  ],
};
