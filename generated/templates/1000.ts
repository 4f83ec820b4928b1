// Quotation, PS3.16 TID 1000
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_1000.html
import type { Template } from '../../src/rules/index.ts';

export const tid1000: Template = {
  tid: '1000',
  name: 'Quotation',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121001', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      codes: [{ kind: 'EV', value: '121003', scheme: 'DCM', meaning: '' }, { kind: 'EV', value: '121004', scheme: 'DCM', meaning: '' }],
    },
    {
      row: '2',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'COMPOSITE',
      concept: { kind: 'EV', value: '121002', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '44dd91993900', decided: 'unread' },
    },
    { row: '3', nesting: 0, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1001' }, vm: '1', requirement: 'M' },
  ],
};
