// Procedure Environmental Characteristics, PS3.16 TID 3603
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3603.html
import type { Template } from '../../src/rules/index.ts';

export const tid3603: Template = {
  tid: '3603',
  name: 'Procedure Environmental Characteristics',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '122222', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '122223', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: '%', scheme: 'UCUM', meaning: '%' }] },
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '122224', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: 'Cel', scheme: 'UCUM', meaning: 'C' }] },
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '122225', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'DT', value: 'mbar', scheme: 'UCUM', meaning: 'millibar' }] },
    },
  ],
};
