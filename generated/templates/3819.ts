// Common Findings, PS3.16 TID 3819
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3819.html
import type { Template } from '../../src/rules/index.ts';

export const tid3819: Template = {
  tid: '3819',
  name: 'Common Findings',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121071', scheme: 'DCM', meaning: 'Finding' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'IMAGE',
      concept: { kind: 'DT', value: '121080', scheme: 'DCM', meaning: 'Best illustration of finding' },
      vm: '1',
      requirement: 'U',
    },
    { row: '3', nesting: 0, relationship: null, valueType: 'NUM', vm: '1', requirement: 'U' },
    { row: '4', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1000' }, vm: '1', requirement: 'U' },
    {
      row: '5',
      nesting: 0,
      relationship: null,
      valueType: 'COMPOSITE',
      concept: { kind: 'DT', value: '122073', scheme: 'DCM', meaning: 'Analysis or measurements for current procedure' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '6',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121144', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueParameter: '$Report',
    },
  ],
};
