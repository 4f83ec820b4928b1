// Mammography CAD Breast Composition, PS3.16 TID 4007
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4007.html
import type { Template } from '../../src/rules/index.ts';

export const tid4007: Template = {
  tid: '4007',
  name: 'Mammography CAD Breast Composition',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '129715009', scheme: 'SCT', meaning: 'Breast composition' },
      vm: '1',
      requirement: 'MC',
      valueSet: [{ kind: 'DCID', id: '6000' }],
      condition: { hash: 'cb9800ca8725', decided: 'unread' },
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'NUM',
      concept: { kind: 'EV', value: '111046', scheme: 'DCM', meaning: 'Percent Fibroglandular Tissue' },
      vm: '1',
      requirement: 'MC',
      units: { codes: [{ kind: 'EV', value: '%', scheme: 'UCUM', meaning: 'Percent' }] },
      unread: ['cb263baeaaa9'],
      condition: { hash: 'cb9800ca8725', decided: 'unread' },
    },
  ],
};
