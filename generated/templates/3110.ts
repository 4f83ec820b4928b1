// Impressions or Findings, PS3.16 TID 3110
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3110.html
import type { Template } from '../../src/rules/index.ts';

export const tid3110: Template = {
  tid: '3110',
  name: 'Impressions or Findings',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121071', scheme: 'DCM', meaning: 'Finding' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3728' }],
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '246112005', scheme: 'SCT', meaning: 'Severity' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3716' }],
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '363698007', scheme: 'SCT', meaning: 'Finding Site' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '4',
      nesting: 2,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '106233006', scheme: 'SCT', meaning: 'Topographical modifier' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3019' }],
    },
    { row: '5', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3010' }, vm: '1', requirement: 'U' },
    { row: '6', nesting: 0, relationship: null, valueType: 'TEXT', concept: { kind: 'BCID', cid: '3419' }, vm: '1', requirement: 'U' },
    { row: '7', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3010' }, vm: '1', requirement: 'U' },
  ],
};
