// Tracking Identifier, PS3.16 TID 4108
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4108.html
import type { Template } from '../../src/rules/index.ts';

export const tid4108: Template = {
  tid: '4108',
  name: 'Tracking Identifier',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '112039', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'MC',
      unread: ['69778fbe4e74'],
      condition: { hash: 'd122ef93c715', decided: 'unread' },
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'UIDREF',
      concept: { kind: 'EV', value: '112040', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: 'd122ef93c715', decided: 'unread' },
    },
  ],
};
