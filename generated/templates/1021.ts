// Device Participant, PS3.16 TID 1021
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_1021.html
import type { Template } from '../../src/rules/index.ts';

export const tid1021: Template = {
  tid: '1021',
  name: 'Device Participant',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '113876', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueParameter: '$DeviceProcedureRole',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '113877', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '113878', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '113879', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '113880', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '6',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'UIDREF',
      concept: { kind: 'EV', value: '121012', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
  ],
};
