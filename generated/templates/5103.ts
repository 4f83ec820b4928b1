// Vascular Ultrasound Section, PS3.16 TID 5103
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5103.html
import type { Template } from '../../src/rules/index.ts';

export const tid5103: Template = {
  tid: '5103',
  name: 'Vascular Ultrasound Section',
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
      valueParameter: '$SectionScope',
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '272741003', scheme: 'SCT', meaning: 'Laterality' },
      vm: '1',
      requirement: 'M',
      valueParameter: '$SectionLaterality',
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '5104', parameters: { $AnatomyGroup: '$Anatomy' } },
      vm: '1-n',
      requirement: 'M',
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: '$AnatomyRatio' } },
      vm: '1-n',
      requirement: 'U',
    },
  ],
};
