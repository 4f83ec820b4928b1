// Specimen Obtained, PS3.16 TID 3112
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3112.html
import type { Template } from '../../src/rules/index.ts';

export const tid3112: Template = {
  tid: '3112',
  name: 'Specimen Obtained',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121123', scheme: 'DCM', meaning: 'Patient Status or Event' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '3515' }],
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '371439000', scheme: 'SCT', meaning: 'Specimen Type' },
      vm: '1',
      requirement: 'UC',
      valueSet: [{ kind: 'DCID', id: '3520' }],
      condition: { hash: '96e155ade8a6', decided: 'unread' },
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '363704007', scheme: 'SCT', meaning: 'Procedure site' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3630' }],
    },
    { row: '4', nesting: 1, relationship: 'HAS PROPERTIES', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1009' }, vm: '1', requirement: 'U' },
  ],
};
