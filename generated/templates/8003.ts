// Specimen Staining, PS3.16 TID 8003
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_8003.html
import type { Template } from '../../src/rules/index.ts';

export const tid8003: Template = {
  tid: '8003',
  name: 'Specimen Staining',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'DT', value: '424361007', scheme: 'SCT', meaning: 'Using substance' },
      vm: '1-n',
      requirement: 'MC',
      valueSet: [{ kind: 'DCID', id: '8112' }],
      condition: { hash: '5dd372e4c928', decided: 'unread' },
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'DT', value: '424361007', scheme: 'SCT', meaning: 'Using substance' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '2d653a1d5e4f', decided: 'unread' },
    },
  ],
};
