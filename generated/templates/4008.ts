// Mammography CAD Breast Geometry, PS3.16 TID 4008
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4008.html
import type { Template } from '../../src/rules/index.ts';

export const tid4008: Template = {
  tid: '4008',
  name: 'Mammography CAD Breast Geometry',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'SCOORD',
      concept: { kind: 'EV', value: '111007', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      unread: ['3a5cff66f16b'],
    },
    { row: '2', nesting: 1, relationship: 'R-SELECTED FROM', valueType: 'IMAGE', vm: '1', requirement: 'M', unread: ['0a0f23d9ad2a'] },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'SCOORD',
      concept: { kind: 'EV', value: '111045', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      unread: ['3a5cff66f16b'],
    },
    { row: '4', nesting: 1, relationship: 'R-SELECTED FROM', valueType: 'IMAGE', vm: '1', requirement: 'M', unread: ['38d62417d080'] },
  ],
};
