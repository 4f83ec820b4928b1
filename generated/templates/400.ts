// Reference Location, PS3.16 TID 400
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_400.html
import type { Template } from '../../src/rules/index.ts';

export const tid400: Template = {
  tid: '400',
  name: 'Reference Location',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '128772', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'BCID', id: '1001' }],
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '128773', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'BCID', id: '1010' }],
    },
  ],
};
