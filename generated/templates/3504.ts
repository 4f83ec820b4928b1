// Arterial Pressure Measurement, PS3.16 TID 3504
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3504.html
import type { Template } from '../../src/rules/index.ts';

export const tid3504: Template = {
  tid: '3504',
  name: 'Arterial Pressure Measurement',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '73002000', scheme: 'SCT', meaning: 'Arterial pressure measurements' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '3530', parameters: { $LocationName: 'EV (363698007, SCT, "Finding Site")', $LocationValue: 'DCID 3606' } },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'EV (8480-6, LN, "Intravascular arterial Systolic pressure")', $Units: 'DCID 3500' } },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'EV (8462-4, LN, "Intravascular arterial Diastolic pressure")', $Units: 'DCID 3500' } },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'EV (8478-0, LN, "Intravascular arterial mean pressure")', $Units: 'DCID 3500' } },
      vm: '1',
      requirement: 'M',
    },
    { row: '6', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3550' }, vm: '1-n', requirement: 'U' },
  ],
};
