// Report Narrative, PS3.16 TID 2002
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_2002.html
import type { Template } from '../../src/rules/index.ts';

export const tid2002: Template = {
  tid: '2002',
  name: 'Report Narrative',
  extensible: false,
  orderSignificant: false,
  root: false,
  rows: [
    { row: '1', nesting: 0, relationship: 'CONTAINS', valueType: 'CODE', concept: { kind: 'BCID', cid: '7002' }, vm: '1-n', requirement: 'U' },
    { row: '2', nesting: 1, relationship: 'INFERRED FROM', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '2001' }, vm: '1-n', requirement: 'U' },
    { row: '3', nesting: 0, relationship: 'CONTAINS', valueType: 'TEXT', concept: { kind: 'BCID', cid: '7002' }, vm: '1-n', requirement: 'U' },
    { row: '4', nesting: 1, relationship: 'INFERRED FROM', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '2001' }, vm: '1-n', requirement: 'U' },
    { row: '5', nesting: 0, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '2001' }, vm: '1-n', requirement: 'U' },
  ],
};
