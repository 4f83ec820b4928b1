// Image Library Entry Descriptors for CT, PS3.16 TID 1605
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_1605.html
import type { Template } from '../../src/rules/index.ts';

export const tid1605: Template = {
  tid: '1605',
  name: 'Image Library Entry Descriptors for CT',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '113820', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '10013' }],
    },
    {
      row: '2',
      nesting: 0,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '113961', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '10033' }],
    },
  ],
};
