// Three Dimensional Linear Measurement, PS3.16 TID 1406
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_1406.html
import type { Template } from '../../src/rules/index.ts';

export const tid1406: Template = {
  tid: '1406',
  name: 'Three Dimensional Linear Measurement',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'NUM',
      concept: { kind: 'DCID', cid: '7470' },
      vm: '1',
      requirement: 'M',
      units: { contextGroups: [{ kind: 'DCID', cid: '7460' }] },
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'INFERRED FROM',
      valueType: 'SCOORD3D',
      concept: { kind: 'EV', value: '121055', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      unread: ['96ca5d4f5b67'],
    },
    { row: '3', nesting: 1, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4108' }, vm: '1', requirement: 'U' },
  ],
};
