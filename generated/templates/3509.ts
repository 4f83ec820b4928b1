// Blood Velocity Measurement, PS3.16 TID 3509
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3509.html
import type { Template } from '../../src/rules/index.ts';

export const tid3509: Template = {
  tid: '3509',
  name: 'Blood Velocity Measurement',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '122124', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '3530', parameters: { $LocationName: 'EV (363704007, SCT, "Procedure site")', $LocationValue: 'BCID 3606' } },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'DCID 3612', $Units: 'EV (mm/s, UCUM, "mm/s")' } },
      vm: '1-n',
      requirement: 'M',
    },
    { row: '4', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3550' }, vm: '1-n', requirement: 'U' },
  ],
};
