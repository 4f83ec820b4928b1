// Catheterization Acquisition Context, PS3.16 TID 3403
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3403.html
import type { Template } from '../../src/rules/index.ts';

export const tid3403: Template = {
  tid: '3403',
  name: 'Catheterization Acquisition Context',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '129085009', scheme: 'SCT', meaning: 'Catheterization Procedure Phase' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3250' }],
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '109058', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3600' }],
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '109059', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3271' }],
    },
    {
      row: '4',
      nesting: 0,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'EV', value: '109060', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: '{step}', scheme: 'UCUM', meaning: 'step' }] },
    },
    {
      row: '5',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121124', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
  ],
};
