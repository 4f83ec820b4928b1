// Quality Rating Identification, PS3.16 TID 2102
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_2102.html
import type { Template } from '../../src/rules/index.ts';

export const tid2102: Template = {
  tid: '2102',
  name: 'Quality Rating Identification',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '111001', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '111003', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '122405', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '4',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '111002', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
    },
  ],
};
