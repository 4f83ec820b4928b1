// Prostate Imaging Findings, PS3.16 TID 4302
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4302.html
import type { Template } from '../../src/rules/index.ts';

export const tid4302: Template = {
  tid: '4302',
  name: 'Prostate Imaging Findings',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '130553', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    { row: '2', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4303' }, vm: '1', requirement: 'M' },
    { row: '3', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4304' }, vm: '1-n', requirement: 'M' },
    { row: '4', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4305' }, vm: '1-n', requirement: 'U' },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '111005', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'MC',
      valueSet: [{ kind: 'DCID', id: '6324' }],
      condition: { hash: '240d7ccfe138', decided: 'unread' },
    },
    {
      row: '6',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: 'RID50294', scheme: 'RADLEX', meaning: 'PI-RADS Overall Assessment Category' },
      vm: '1-n',
      requirement: 'MC',
      valueSet: [{ kind: 'DCID', id: '6325' }],
      condition: { hash: '4c2838885b94', decided: 'unread' },
    },
    {
      row: '7',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121106', scheme: 'DCM', meaning: 'Comment' },
      vm: '1',
      requirement: 'M',
    },
  ],
};
