// Macular Grid Thickness and Volume Report, PS3.16 TID 2100
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_2100.html
import type { Template } from '../../src/rules/index.ts';

export const tid2100: Template = {
  tid: '2100',
  name: 'Macular Grid Thickness and Volume Report',
  extensible: true,
  orderSignificant: true,
  root: true,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '111690', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      rootNode: true,
    },
    { row: '2', nesting: 1, relationship: 'HAS CONCEPT MOD', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1204' }, vm: '1', requirement: 'M' },
    { row: '3', nesting: 1, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1001' }, vm: '1', requirement: 'M' },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '2101', parameters: { $Laterality: 'EV (24028007, SCT, "Right")' } },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '7fed2d48fb37', decided: 'unread' },
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '2101', parameters: { $Laterality: 'EV (7771000, SCT, "Left")' } },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '1164780c8a1c', decided: 'unread' },
    },
  ],
};
