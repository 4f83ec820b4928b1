// Pre-coordinated Echo Measurement, PS3.16 TID 5301
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5301.html
import type { Template } from '../../src/rules/index.ts';

export const tid5301: Template = {
  tid: '5301',
  name: 'Pre-coordinated Echo Measurement',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    { row: '1', nesting: 0, relationship: null, valueType: 'NUM', concept: { parameter: '$Measurement' }, vm: '1', requirement: 'M' },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121404', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'MC',
      unread: ['0cef1cf5fb63'],
      condition: { hash: '2d3e4a9f6bf8', decided: 'unread' },
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121401', scheme: 'DCM', meaning: 'Derivation' },
      vm: '1',
      requirement: 'MC',
      codes: [{ kind: 'EV', value: '373098007', scheme: 'SCT', meaning: 'Mean' }],
      condition: { hash: '36df6128faea', decided: 'unread' },
    },
    {
      row: '4',
      nesting: 1,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '320', parameters: { $Purpose: 'EV (121112, DCM, "Source of Measurement")' } },
      vm: '1-n',
      requirement: 'U',
    },
    {
      row: '5',
      nesting: 1,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '321', parameters: { $Purpose: 'EV (121112, DCM, "Source of Measurement")' } },
      vm: '1-n',
      requirement: 'U',
    },
    {
      row: '6',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '125309', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
  ],
};
