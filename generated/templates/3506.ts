// Venous Pressure Measurement, PS3.16 TID 3506
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3506.html
import type { Template } from '../../src/rules/index.ts';

export const tid3506: Template = {
  tid: '3506',
  name: 'Venous Pressure Measurement',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '31724009', scheme: 'SCT', meaning: 'Venous pressure measurements' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '3530', parameters: { $LocationName: 'EV (363698007, SCT, "Finding Site")', $LocationValue: 'DCID 3607' } },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'EV (6797001, SCT, "Mean blood pressure")', $Units: 'DCID 3500' } },
      vm: '1',
      requirement: 'M',
    },
    { row: '4', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3550' }, vm: '1-n', requirement: 'U' },
  ],
};
