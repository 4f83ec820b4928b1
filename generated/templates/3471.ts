// PET Covariates Acquisition Context, PS3.16 TID 3471
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3471.html
import type { Template } from '../../src/rules/index.ts';

export const tid3471: Template = {
  tid: '3471',
  name: 'PET Covariates Acquisition Context',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'EV', value: '14749-6', scheme: 'LN', meaning: 'Glucose' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: 'mmol/l', scheme: 'UCUM', meaning: 'mmol/l' }] },
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'DATE',
      concept: { kind: 'EV', value: '127857', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '1c4860369179', decided: 'unread' },
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'TIME',
      concept: { kind: 'EV', value: '127858', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '1c4860369179', decided: 'unread' },
    },
  ],
};
