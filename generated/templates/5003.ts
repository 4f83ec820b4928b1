// OB-GYN Fetus Summary, PS3.16 TID 5003
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5003.html
import type { Template } from '../../src/rules/index.ts';

export const tid5003: Template = {
  tid: '5003',
  name: 'OB-GYN Fetus Summary',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'DT', value: '125008', scheme: 'DCM', meaning: '' },
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
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121106', scheme: 'DCM', meaning: 'Comment' },
      vm: '1-n',
      requirement: 'U',
    },
    { row: '4', nesting: 2, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '320' }, vm: '1', requirement: 'U' },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'DCID 12019', $Equation: 'DCID 12012' } },
      vm: '1-n',
      requirement: 'U',
    },
  ],
};
