// Gradient Measurement, PS3.16 TID 3508
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3508.html
import type { Template } from '../../src/rules/index.ts';

export const tid3508: Template = {
  tid: '3508',
  name: 'Gradient Measurement',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '122123', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '3530', parameters: { $LocationName: 'EV (363698007, SCT, "Finding Site")', $LocationValue: 'DCID 3610' } },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '2e3080bbe37f', decided: 'unread' },
    },
    {
      row: '3',
      nesting: 1,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '3530', parameters: { $LocationName: 'EV (121116, DCM, "")', $LocationValue: 'DCID 3630' } },
      vm: '1',
      requirement: 'MC',
      condition: { hash: 'f753b90179d9', decided: 'unread' },
    },
    {
      row: '4',
      nesting: 1,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '3530', parameters: { $LocationName: 'EV (121117, DCM, "")', $LocationValue: 'DCID 3630' } },
      vm: '1',
      requirement: 'MC',
      condition: { hash: 'f753b90179d9', decided: 'unread' },
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'EV (251081004, SCT, "Pressure Gradient")', $Units: 'DCID 3500', $Derivation: 'DCID 3627' } },
      vm: '1-n',
      requirement: 'M',
    },
    { row: '6', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3550' }, vm: '1-n', requirement: 'U' },
  ],
};
