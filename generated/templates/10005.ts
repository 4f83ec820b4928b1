// Accumulated Mammography X-Ray Dose, PS3.16 TID 10005
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_10005.html
import type { Template } from '../../src/rules/index.ts';

export const tid10005: Template = {
  tid: '10005',
  name: 'Accumulated Mammography X-Ray Dose',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'NUM',
      concept: { kind: 'EV', value: '111637', scheme: 'DCM', meaning: 'Accumulated Average Glandular Dose (mammo)' },
      vm: '1-2',
      requirement: 'M',
      units: { codes: [{ kind: 'EV', value: 'mGy', scheme: 'UCUM', meaning: 'mGy' }] },
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '272741003', scheme: 'SCT', meaning: 'Laterality' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '6022' }],
    },
  ],
};
