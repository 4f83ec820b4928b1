// Stent Properties, PS3.16 TID 3916
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3916.html
import type { Template } from '../../src/rules/index.ts';

export const tid3916: Template = {
  tid: '3916',
  name: 'Stent Properties',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '122685', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '3814' }],
    },
    {
      row: '2',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '408706001', scheme: 'SCT', meaning: 'Vascular Stent Diameter' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'DT', value: 'mm', scheme: 'UCUM', meaning: 'mm' }] },
    },
    {
      row: '3',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '408703009', scheme: 'SCT', meaning: 'Vascular Stent Length' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'DT', value: 'mm', scheme: 'UCUM', meaning: 'mm' }] },
    },
    {
      row: '4',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121071', scheme: 'DCM', meaning: 'Finding' },
      vm: '1-n',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3813' }],
    },
    {
      row: '5',
      nesting: 1,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '3912' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '4685ff2a6c6d', decided: 'unread' },
    },
  ],
};
