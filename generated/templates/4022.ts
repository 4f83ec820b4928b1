// CAD Observation Context, PS3.16 TID 4022
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4022.html
import type { Template } from '../../src/rules/index.ts';

export const tid4022: Template = {
  tid: '4022',
  name: 'CAD Observation Context',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'COMPOSITE',
      concept: { kind: 'EV', value: '111040', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: 'a649059ae631', decided: 'unread' },
    },
    { row: '2', nesting: 1, relationship: 'HAS CONCEPT MOD', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1204' }, vm: '1', requirement: 'M' },
    { row: '3', nesting: 0, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1001' }, vm: '1', requirement: 'M' },
  ],
};
