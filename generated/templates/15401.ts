// Real-World Quantity Definition for X-Ray Attenuation Properties, PS3.16 TID 15401
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_15401.html
import type { Template } from '../../src/rules/index.ts';

export const tid15401: Template = {
  tid: '15401',
  name: 'Real-World Quantity Definition for X-Ray Attenuation Properties',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    { row: '1', nesting: 0, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '15400' }, vm: '1', requirement: 'M' },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'EV', value: '130087', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'MC',
      unread: ['22fb4a61bd2c'],
      condition: { hash: '979c9fc642bb', decided: 'unread' },
    },
  ],
};
