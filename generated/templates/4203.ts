// Breast Imaging Assessment, PS3.16 TID 4203
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4203.html
import type { Template } from '../../src/rules/index.ts';

export const tid4203: Template = {
  tid: '4203',
  name: 'Breast Imaging Assessment',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '111005', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '6026' }],
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '111053', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '6028' }],
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '272741003', scheme: 'SCT', meaning: 'Laterality' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '6022' }],
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '111055', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { contextGroups: [{ kind: 'DCID', cid: '6046' }] },
      unread: ['104d9021a2fd'],
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'DATE',
      concept: { kind: 'EV', value: '111054', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    { row: '6', nesting: 1, relationship: 'HAS PROPERTIES', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4207' }, vm: '1-n', requirement: 'U' },
  ],
};
