// Vascular Occlusion Properties, PS3.16 TID 3915
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3915.html
import type { Template } from '../../src/rules/index.ts';

export const tid3915: Template = {
  tid: '3915',
  name: 'Vascular Occlusion Properties',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '246244004', scheme: 'SCT', meaning: 'Type of Stenosis' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '3805' }],
    },
    {
      row: '2',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '47429007', scheme: 'SCT', meaning: 'Associated with' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3815' }],
    },
    {
      row: '3',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '300842002', scheme: 'SCT', meaning: 'Shape' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3806' }],
    },
    {
      row: '4',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '300',
        parameters: { $Measurement: 'EV (408716009, SCT, "Stenotic Lesion Length")', $Method: 'DCID 3804', $Units: 'DT (mm, UCUM, "mm")' },
      },
      vm: '1',
      requirement: 'U',
    },
  ],
};
