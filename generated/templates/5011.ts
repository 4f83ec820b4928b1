// Early Gestation Section, PS3.16 TID 5011
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5011.html
import type { Template } from '../../src/rules/index.ts';

export const tid5011: Template = {
  tid: '5011',
  name: 'Early Gestation Section',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'DT', value: '125009', scheme: 'DCM', meaning: '' },
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
      include: { kind: 'DTID', tid: '5008' },
      vm: '1-n',
      requirement: 'M',
      unread: ['42d2afad6470'],
    },
  ],
};
