// Procedure Context, PS3.16 TID 3601
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3601.html
import type { Template } from '../../src/rules/index.ts';

export const tid3601: Template = {
  tid: '3601',
  name: 'Procedure Context',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121065', scheme: 'DCM', meaning: 'Procedure Description' },
      vm: '1',
      requirement: 'U',
      unread: ['b3bb1a5d1238'],
    },
    {
      row: '2',
      nesting: 0,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '363703001', scheme: 'SCT', meaning: 'Has Intent' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3629' }],
    },
    {
      row: '3',
      nesting: 0,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '260870009', scheme: 'SCT', meaning: 'Procedure Priority' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3414' }],
    },
    {
      row: '4',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121023', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
      unread: ['8f2dd7ce42c6'],
    },
  ],
};
