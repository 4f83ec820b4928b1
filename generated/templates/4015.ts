// CAD Detections Performed, PS3.16 TID 4015
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4015.html
import type { Template } from '../../src/rules/index.ts';

export const tid4015: Template = {
  tid: '4015',
  name: 'CAD Detections Performed',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '111063', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '2a2fb70e2f0e', decided: 'unread' },
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '4017', parameters: { $DetectionCode: '$DetectionCode' } },
      vm: '1-n',
      requirement: 'M',
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '111025', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '64d1be080a15', decided: 'unread' },
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '4017', parameters: { $DetectionCode: '$DetectionCode' } },
      vm: '1-n',
      requirement: 'M',
    },
  ],
};
