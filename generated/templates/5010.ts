// Amniotic Sac Section, PS3.16 TID 5010
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5010.html
import type { Template } from '../../src/rules/index.ts';

export const tid5010: Template = {
  tid: '5010',
  name: 'Amniotic Sac Section',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'DT', value: '59776-5', scheme: 'LN', meaning: 'Findings' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '363698007', scheme: 'SCT', meaning: 'Finding Site' },
      vm: '1',
      requirement: 'M',
      codes: [{ kind: 'DT', value: '70847004', scheme: 'SCT', meaning: 'Amniotic Sac' }],
    },
    {
      row: '2a',
      nesting: 1,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '1008' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '1254c3aa3e05', decided: 'unread' },
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'DT (11627-7, LN, "Amniotic Fluid Index")' } },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'DCID 12008' } },
      vm: '4',
      requirement: 'U',
    },
  ],
};
