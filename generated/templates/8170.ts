// Physiological Monitoring Performed During Procedure, PS3.16 TID 8170
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_8170.html
import type { Template } from '../../src/rules/index.ts';

export const tid8170: Template = {
  tid: '8170',
  name: 'Physiological Monitoring Performed During Procedure',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '281691001', scheme: 'SCT', meaning: 'Physiological monitoring' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '266706003', scheme: 'SCT', meaning: 'Electrocardiographic monitoring' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '231' }],
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '53617003', scheme: 'SCT', meaning: 'Monitoring of respiration' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '231' }],
    },
  ],
};
