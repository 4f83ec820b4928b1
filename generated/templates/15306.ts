// Patient Setup Alignment Device Parameters, PS3.16 TID 15306
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_15306.html
import type { Template } from '../../src/rules/index.ts';

export const tid15306: Template = {
  tid: '15306',
  name: 'Patient Setup Alignment Device Parameters',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '130657', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'COMPOSITE',
      concept: { kind: 'EV', value: '130662', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '130666', scheme: 'DCM', meaning: 'Radiotherapy Fiducial' },
      vm: '1-n',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '7112' }],
    },
  ],
};
