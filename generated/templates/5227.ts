// Cardiac Ultrasound Fetal Summary Section, PS3.16 TID 5227
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5227.html
import type { Template } from '../../src/rules/index.ts';

export const tid5227: Template = {
  tid: '5227',
  name: 'Cardiac Ultrasound Fetal Summary Section',
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
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121071', scheme: 'DCM', meaning: 'Finding' },
      vm: '1-n',
      requirement: 'MC',
      valueSet: [{ kind: 'BCID', id: '12249' }],
      condition: { hash: '59866204560f', decided: 'unread' },
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121071', scheme: 'DCM', meaning: 'Finding' },
      vm: '1-n',
      requirement: 'MC',
      condition: { hash: '53cb65ff84bf', decided: 'unread' },
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '387713003', scheme: 'SCT', meaning: 'Surgical Procedure' },
      vm: '1-n',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '12247' }],
    },
  ],
};
