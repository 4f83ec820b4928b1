// Person Observer Description, PS3.16 TID 1015
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_1015.html
import type { Template } from '../../src/rules/index.ts';

export const tid1015: Template = {
  tid: '1015',
  name: 'Person Observer Description',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '128003', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '7449' }],
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'NUM',
      concept: { kind: 'EV', value: 'C54627', scheme: 'NCIt', meaning: 'Experience' },
      vm: '1',
      requirement: 'M',
      units: { codes: [{ kind: 'EV', value: 'a', scheme: 'UCUM', meaning: 'Year' }] },
    },
  ],
};
