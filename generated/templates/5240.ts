// Myocardial Strain Analysis, PS3.16 TID 5240
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5240.html
import type { Template } from '../../src/rules/index.ts';

export const tid5240: Template = {
  tid: '5240',
  name: 'Myocardial Strain Analysis',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'DT', value: '59776-5', scheme: 'LN', meaning: 'Findings' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '125301', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '3',
      nesting: 2,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '5301', parameters: { $Measurement: 'DCID 12309', $Preferred: 'DCID 12301' } },
      vm: '1-n',
      requirement: 'U',
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '125302', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '5',
      nesting: 2,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '5302', parameters: { $Preferred: 'DCID 12301', $Property: 'DCID 12311' } },
      vm: '1-n',
      requirement: 'U',
    },
  ],
};
