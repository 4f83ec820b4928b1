// Cardiac Catheterization Findings, PS3.16 TID 3810
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3810.html
import type { Template } from '../../src/rules/index.ts';

export const tid3810: Template = {
  tid: '3810',
  name: 'Cardiac Catheterization Findings',
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
    { row: '2', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3812' }, vm: '1', requirement: 'U' },
    { row: '3', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3817' }, vm: '1', requirement: 'U' },
    { row: '4', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3814' }, vm: '1', requirement: 'U' },
    { row: '5', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3815' }, vm: '1', requirement: 'U' },
    { row: '6', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3818' }, vm: '1-n', requirement: 'U' },
    {
      row: '7',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121071', scheme: 'DCM', meaning: 'Finding' },
      vm: '1-n',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3700' }],
    },
    {
      row: '8',
      nesting: 2,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '246112005', scheme: 'SCT', meaning: 'Severity' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3716' }],
    },
    {
      row: '9',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121071', scheme: 'DCM', meaning: 'Finding' },
      vm: '1-n',
      requirement: 'U',
    },
  ],
};
