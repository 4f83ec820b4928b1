// Arterial Dissection Properties, PS3.16 TID 3914
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3914.html
import type { Template } from '../../src/rules/index.ts';

export const tid3914: Template = {
  tid: '3914',
  name: 'Arterial Dissection Properties',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '122387', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '3492' }],
    },
    {
      row: '2',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '134198009', scheme: 'SCT', meaning: 'Etiology' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3809' }],
    },
    {
      row: '3',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '410668003', scheme: 'SCT', meaning: 'Length' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'DT', value: 'mm', scheme: 'UCUM', meaning: 'mm' }] },
    },
    {
      row: '4',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '413530006', scheme: 'SCT', meaning: 'Anatomic structure potentially involved in evolution of disease' },
      vm: '1-n',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3827' }],
    },
  ],
};
