// Radiotherapy Treatment Progress Parameters, PS3.16 TID 15304
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_15304.html
import type { Template } from '../../src/rules/index.ts';

export const tid15304: Template = {
  tid: '15304',
  name: 'Radiotherapy Treatment Progress Parameters',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'EV', value: '121389', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: '1', scheme: 'UCUM', meaning: 'no units' }] },
    },
  ],
};
