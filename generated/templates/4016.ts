// CAD Analyses Performed, PS3.16 TID 4016
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4016.html
import type { Template } from '../../src/rules/index.ts';

export const tid4016: Template = {
  tid: '4016',
  name: 'CAD Analyses Performed',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '111062', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '2a2fb70e2f0e', decided: 'unread' },
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '4018', parameters: { $AnalysisCode: '$AnalysisCode' } },
      vm: '1-n',
      requirement: 'M',
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '111024', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '64d1be080a15', decided: 'unread' },
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '4018', parameters: { $AnalysisCode: '$AnalysisCode' } },
      vm: '1-n',
      requirement: 'M',
    },
  ],
};
