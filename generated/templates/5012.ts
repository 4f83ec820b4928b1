// Ovaries Section, PS3.16 TID 5012
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5012.html
import type { Template } from '../../src/rules/index.ts';

export const tid5012: Template = {
  tid: '5012',
  name: 'Ovaries Section',
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
      codes: [{ kind: 'DT', value: '15497006', scheme: 'SCT', meaning: 'Ovary' }],
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '5016',
        parameters: {
          $GroupName: 'EV (15497006, SCT, "Ovary")',
          $Width: 'EV (11829-9, LN, "Left Ovary Width")',
          $Length: 'EV (11840-6, LN, "Left Ovary Length")',
          $Height: 'EV (11857-0, LN, "Left Ovary Height")',
          $Volume: 'EV (12164-0, LN, "Left Ovary Volume")',
        },
      },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '5016',
        parameters: {
          $GroupName: 'EV (15497006, SCT, "Ovary")',
          $Width: 'EV (11830-7, LN, "Right Ovary Width")',
          $Length: 'EV (11841-4, LN, "Right Ovary Length")',
          $Height: 'EV (11858-8, LN, "Right Ovary Height")',
          $Volume: 'EV (12165-7, LN, "Right Ovary Volume")',
        },
      },
      vm: '1',
      requirement: 'U',
    },
  ],
};
