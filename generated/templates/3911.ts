// Plaque Properties, PS3.16 TID 3911
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3911.html
import type { Template } from '../../src/rules/index.ts';

export const tid3911: Template = {
  tid: '3911',
  name: 'Plaque Properties',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '122376', scheme: 'DCM', meaning: 'Total Plaque Volume' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'DT', value: 'mm3', scheme: 'UCUM', meaning: 'mm3' }] },
    },
    {
      row: '2',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '112233002', scheme: 'SCT', meaning: 'Margin' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3715' }],
    },
    {
      row: '3',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '49755003', scheme: 'SCT', meaning: 'Morphologically Abnormal Structure' },
      vm: '1-n',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '3802' }],
    },
    { row: '4', nesting: 0, relationship: 'HAS PROPERTIES', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3905' }, vm: '1', requirement: 'U' },
    {
      row: '5',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121071', scheme: 'DCM', meaning: 'Finding' },
      vm: '1',
      requirement: 'U',
      codes: [{ kind: 'DT', value: '413912008', scheme: 'SCT', meaning: 'Contrast Media Seen in Plaque' }],
    },
  ],
};
