// Mammography CAD Geometry, PS3.16 TID 4021
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4021.html
import type { Template } from '../../src/rules/index.ts';

export const tid4021: Template = {
  tid: '4021',
  name: 'Mammography CAD Geometry',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'SCOORD',
      concept: { kind: 'EV', value: '111010', scheme: 'DCM', meaning: 'Center' },
      vm: '1',
      requirement: 'M',
      unread: ['5df4b9bbc416'],
    },
    { row: '2', nesting: 1, relationship: 'R-SELECTED FROM', valueType: 'IMAGE', vm: '1', requirement: 'M', unread: ['0a0f23d9ad2a'] },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'SCOORD',
      concept: { kind: 'EV', value: '111041', scheme: 'DCM', meaning: 'Outline' },
      vm: '1',
      requirement: 'U',
    },
    { row: '4', nesting: 1, relationship: 'R-SELECTED FROM', valueType: 'IMAGE', vm: '1', requirement: 'M', unread: ['cbac15b87d24'] },
    { row: '5', nesting: 0, relationship: null, valueType: 'SCOORD', concept: { kind: 'DCID', cid: '6166' }, vm: '1-n', requirement: 'U' },
    { row: '6', nesting: 1, relationship: 'R-SELECTED FROM', valueType: 'IMAGE', vm: '1', requirement: 'M', unread: ['cbac15b87d24'] },
  ],
};
