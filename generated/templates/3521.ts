// Relative Time, PS3.16 TID 3521
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3521.html
import type { Template } from '../../src/rules/index.ts';

export const tid3521: Template = {
  tid: '3521',
  name: 'Relative Time',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { parameter: '$ConditionName' },
      vm: '1',
      requirement: 'M',
      valueParameter: '$ConditionValue',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '118578006', scheme: 'SCT', meaning: 'Relative time' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3600' }],
    },
  ],
};
