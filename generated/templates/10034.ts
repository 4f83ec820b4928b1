// Radiation Dose Estimate Parameters, PS3.16 TID 10034
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_10034.html
import type { Template } from '../../src/rules/index.ts';

export const tid10034: Template = {
  tid: '10034',
  name: 'Radiation Dose Estimate Parameters',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '128434', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'NUM',
      concept: { kind: 'DCID', cid: '10069' },
      vm: '1-n',
      requirement: 'MC',
      units: { contextGroups: [{ kind: 'DCID', cid: '82' }] },
      condition: { hash: 'bb889a939899', decided: 'unread' },
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'COMPOSITE',
      concept: { kind: 'EV', value: '128436', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'MC',
      condition: { hash: '7e9ea55e06bf', decided: 'unread' },
    },
    {
      row: '5',
      nesting: 2,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121106', scheme: 'DCM', meaning: 'Comment' },
      vm: '1',
      requirement: 'U',
    },
  ],
};
