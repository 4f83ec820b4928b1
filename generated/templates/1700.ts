// Generic Blood Lab Measurements, PS3.16 TID 1700
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_1700.html
import type { Template } from '../../src/rules/index.ts';

export const tid1700: Template = {
  tid: '1700',
  name: 'Generic Blood Lab Measurements',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '122125', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'DATETIME',
      concept: { kind: 'EV', value: '111469', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '371439000', scheme: 'SCT', meaning: 'Specimen Type' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '3520' }],
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '363704007', scheme: 'SCT', meaning: 'Procedure site' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'BCID', id: '3630' }],
    },
    { row: '5', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1000' }, vm: '1', requirement: 'U' },
    {
      row: '6',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: '$Measurement', $Units: '$Units' } },
      vm: '1-n',
      requirement: 'M',
    },
  ],
};
