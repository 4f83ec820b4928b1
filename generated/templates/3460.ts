// Projection Radiography Acquisition Context, PS3.16 TID 3460
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3460.html
import type { Template } from '../../src/rules/index.ts';

export const tid3460: Template = {
  tid: '3460',
  name: 'Projection Radiography Acquisition Context',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'DT', value: '130324', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '91' }],
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'DT', value: '364062005', scheme: 'SCT', meaning: 'Respiration Observable' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3823' }],
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'DT', value: '276334009', scheme: 'SCT', meaning: 'Joint position' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '92' }],
    },
    {
      row: '4',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'DT', value: '109132', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '93' }],
    },
    {
      row: '5',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'DT', value: '109133', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '94' }],
    },
  ],
};
