// Image Library Entry Descriptors for Prostate Multiparametric MR, PS3.16 TID 1608
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_1608.html
import type { Template } from '../../src/rules/index.ts';

export const tid1608: Template = {
  tid: '1608',
  name: 'Image Library Entry Descriptors for Prostate Multiparametric MR',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '130544', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '2',
      nesting: 0,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '130545', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '6350' }],
    },
    {
      row: '3',
      nesting: 0,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '130547', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: 's', scheme: 'UCUM', meaning: 'second' }] },
    },
  ],
};
