// OB-GYN Fetal Vascular Ultrasound Measurement Group, PS3.16 TID 5025
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5025.html
import type { Template } from '../../src/rules/index.ts';

export const tid5025: Template = {
  tid: '5025',
  name: 'OB-GYN Fetal Vascular Ultrasound Measurement Group',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    { row: '1', nesting: 0, relationship: null, valueType: 'CONTAINER', concept: { parameter: '$AnatomyGroup' }, vm: '1', requirement: 'M' },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '1008' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '03269ee16d1d', decided: 'unread' },
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '272741003', scheme: 'SCT', meaning: 'Laterality' },
      vm: '1',
      requirement: 'MC',
      valueSet: [{ kind: 'DCID', id: '244' }],
      condition: { hash: '7ab6ee2696b7', decided: 'unread' },
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $MeasType: 'DCID 12119', $Derivation: 'DCID 3627' } },
      vm: '1-n',
      requirement: 'M',
    },
  ],
};
