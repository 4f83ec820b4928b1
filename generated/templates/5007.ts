// Fetal Cranium Section, PS3.16 TID 5007
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5007.html
import type { Template } from '../../src/rules/index.ts';

export const tid5007: Template = {
  tid: '5007',
  name: 'Fetal Cranium Section',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'DT', value: '125004', scheme: 'DCM', meaning: '' },
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
      include: { kind: 'DTID', tid: '5008', parameters: { $TargetSite: 'DCID 12022' } },
      vm: '1-n',
      requirement: 'M',
      unread: ['e7de280a1933'],
    },
  ],
};
