// Cardiac Ultrasound Fetal Characteristics, PS3.16 TID 5225
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5225.html
import type { Template } from '../../src/rules/index.ts';

export const tid5225: Template = {
  tid: '5225',
  name: 'Cardiac Ultrasound Fetal Characteristics',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '125015', scheme: 'DCM', meaning: '' },
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
      condition: { hash: 'd4a98113e0da', decided: 'unread' },
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '18185-9', scheme: 'LN', meaning: 'Gestational Age' },
      vm: '1',
      requirement: 'U',
      units: { contextGroups: [{ kind: 'DCID', cid: '7456' }] },
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'DATE',
      concept: { kind: 'EV', value: '11778-8', scheme: 'LN', meaning: 'EDD' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '8867-4', scheme: 'LN', meaning: 'Heart Rate' },
      vm: '1',
      requirement: 'U',
    },
  ],
};
