// NM/PET Acquisition Context, PS3.16 TID 3470
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3470.html
import type { Template } from '../../src/rules/index.ts';

export const tid3470: Template = {
  tid: '3470',
  name: 'NM/PET Acquisition Context',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'DT', value: '109054', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '3101' }],
    },
    { row: '2', nesting: 0, relationship: null, valueType: 'INCLUDE', include: { kind: 'BTID', tid: '3471' }, vm: '1', requirement: 'U' },
  ],
};
