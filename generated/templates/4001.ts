// Mammography CAD Overall Impression/Recommendation, PS3.16 TID 4001
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4001.html
import type { Template } from '../../src/rules/index.ts';

export const tid4001: Template = {
  tid: '4001',
  name: 'Mammography CAD Overall Impression/Recommendation',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '111017', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '6047' }],
    },
    { row: '2', nesting: 1, relationship: 'HAS PROPERTIES', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4002' }, vm: '1', requirement: 'U' },
    {
      row: '3',
      nesting: 1,
      relationship: 'INFERRED FROM',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '4003' },
      vm: '1-n',
      requirement: 'MC',
      condition: { hash: 'ea4818ab7388', decided: 'unread' },
    },
  ],
};
