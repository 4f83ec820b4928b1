// Ventricular Analysis Results, PS3.16 TID 3920
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3920.html
import type { Template } from '../../src/rules/index.ts';

export const tid3920: Template = {
  tid: '3920',
  name: 'Ventricular Analysis Results',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '59776-5', scheme: 'LN', meaning: 'Findings' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '111004', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      codes: [{ kind: 'EV', value: '122601', scheme: 'DCM', meaning: '' }],
    },
    { row: '3', nesting: 1, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3929' }, vm: '1', requirement: 'U' },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '3921', parameters: { $Ventricle: 'EV (87878005, SCT, "Left Ventricle")' } },
      vm: '1-n',
      requirement: 'U',
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '3921', parameters: { $Ventricle: 'EV (53085002, SCT, "Right Ventricle")' } },
      vm: '1-n',
      requirement: 'U',
    },
    { row: '6', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3925' }, vm: '1-n', requirement: 'U' },
    { row: '7', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3926' }, vm: '1-n', requirement: 'U' },
  ],
};
