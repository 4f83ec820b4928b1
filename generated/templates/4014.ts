// CAD Image Quality, PS3.16 TID 4014
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4014.html
import type { Template } from '../../src/rules/index.ts';

export const tid4014: Template = {
  tid: '4014',
  name: 'CAD Image Quality',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '111052', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueParameter: '$QualityFinding',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '111050', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '6044' }],
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '111051', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'UC',
      valueParameter: '$QualityStandard',
      condition: { hash: '9ec0c96924be', decided: 'unread' },
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '111029', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: '%', scheme: 'UCUM', meaning: 'Percent' }] },
      unread: ['cb263baeaaa9'],
    },
  ],
};
