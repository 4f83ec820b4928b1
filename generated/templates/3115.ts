// ECG ST Assessment, PS3.16 TID 3115
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3115.html
import type { Template } from '../../src/rules/index.ts';

export const tid3115: Template = {
  tid: '3115',
  name: 'ECG ST Assessment',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121123', scheme: 'DCM', meaning: 'Patient Status or Event' },
      vm: '1',
      requirement: 'M',
      codes: [{ kind: 'DT', value: '258181008', scheme: 'SCT', meaning: 'ECG Analysis' }],
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'NUM',
      concept: { kind: 'DT', value: '122099', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'M',
      units: { codes: [{ kind: 'EV', value: 'uV', scheme: 'UCUM', meaning: 'uV' }] },
    },
    {
      row: '3',
      nesting: 2,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'DT', value: '122148', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'BCID', id: '3001' }],
    },
  ],
};
