// Fetal Biometry Section, PS3.16 TID 5005
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5005.html
import type { Template } from '../../src/rules/index.ts';

export const tid5005: Template = {
  tid: '5005',
  name: 'Fetal Biometry Section',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'DT', value: '125002', scheme: 'DCM', meaning: '' },
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
      include: { kind: 'DTID', tid: '5008', parameters: { $TargetSite: 'DCID 12020' } },
      vm: '1-n',
      requirement: 'M',
      unread: ['53a830b1f2f1'],
    },
  ],
};
