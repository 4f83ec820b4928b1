// CT/MR Cardiovascular Analysis Report, PS3.16 TID 3900
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3900.html
import type { Template } from '../../src/rules/index.ts';

export const tid3900: Template = {
  tid: '3900',
  name: 'CT/MR Cardiovascular Analysis Report',
  extensible: true,
  orderSignificant: true,
  root: true,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '122600', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      rootNode: true,
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121058', scheme: 'DCM', meaning: 'Procedure reported' },
      vm: '1-n',
      requirement: 'M',
      valueSet: [{ kind: 'BCID', id: '3820' }],
    },
    { row: '3', nesting: 1, relationship: 'HAS CONCEPT MOD', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1204' }, vm: '1', requirement: 'M' },
    { row: '4', nesting: 1, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1001' }, vm: '1', requirement: 'M' },
    { row: '5', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3602' }, vm: '1', requirement: 'U' },
    { row: '6', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3802' }, vm: '1', requirement: 'U' },
    { row: '7', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3901' }, vm: '1', requirement: 'U' },
    {
      row: '8',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '3902', parameters: { $AnalysisPerformed: 'EV (122605, DCM, "")' } },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '9',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '3902', parameters: { $AnalysisPerformed: 'EV (122606, DCM, "")' } },
      vm: '1',
      requirement: 'U',
    },
    { row: '10', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3920' }, vm: '1', requirement: 'U' },
    { row: '11', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3927' }, vm: '1-n', requirement: 'U' },
  ],
};
