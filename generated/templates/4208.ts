// Breast Imaging Report Supplementary Data, PS3.16 TID 4208
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4208.html
import type { Template } from '../../src/rules/index.ts';

export const tid4208: Template = {
  tid: '4208',
  name: 'Breast Imaging Report Supplementary Data',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '111414', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    { row: '2', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4201' }, vm: '1-n', requirement: 'M' },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '111403', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '230' }],
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '111404', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '230' }],
    },
    { row: '5', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4205' }, vm: '1', requirement: 'U' },
    { row: '6', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4206' }, vm: '1-n', requirement: 'U' },
    { row: '7', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4204' }, vm: '1-n', requirement: 'U' },
    {
      row: '8',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '111413', scheme: 'DCM', meaning: 'Overall Assessment' },
      vm: '1',
      requirement: 'U',
    },
    { row: '9', nesting: 2, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4203' }, vm: '1', requirement: 'M' },
  ],
};
