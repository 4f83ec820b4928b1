// Adhoc Measurement, PS3.16 TID 5303
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5303.html
import type { Template } from '../../src/rules/index.ts';

export const tid5303: Template = {
  tid: '5303',
  name: 'Adhoc Measurement',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    { row: '1', nesting: 0, relationship: null, valueType: 'NUM', concept: { parameter: '$Property' }, vm: '1', requirement: 'M' },
    {
      row: '2',
      nesting: 1,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '320', parameters: { $Purpose: 'EV (121112, DCM, "Source of Measurement")' } },
      vm: '1-n',
      requirement: 'U',
    },
    {
      row: '3',
      nesting: 1,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '321', parameters: { $Purpose: 'EV (121112, DCM, "Source of Measurement")' } },
      vm: '1-n',
      requirement: 'U',
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '125309', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
  ],
};
