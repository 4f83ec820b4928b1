// Fetal Long Bones Section, PS3.16 TID 5006
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5006.html
import type { Template } from '../../src/rules/index.ts';

export const tid5006: Template = {
  tid: '5006',
  name: 'Fetal Long Bones Section',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'DT', value: '125003', scheme: 'DCM', meaning: '' },
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
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '5008', parameters: { $TargetSite: 'DCID 12021' } },
      vm: '1-n',
      requirement: 'M',
      unread: ['79f3af08d16e'],
    },
  ],
};
