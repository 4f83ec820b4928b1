// Relevant Patient Information for Breast Imaging, PS3.16 TID 9000
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_9000.html
import type { Template } from '../../src/rules/index.ts';

export const tid9000: Template = {
  tid: '9000',
  name: 'Relevant Patient Information for Breast Imaging',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '111511', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    { row: '2', nesting: 1, relationship: 'HAS CONCEPT MOD', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1204' }, vm: '1', requirement: 'M' },
    { row: '3', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3114' }, vm: '1', requirement: 'U' },
    { row: '4', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '9001' }, vm: '1', requirement: 'U' },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '9002',
        parameters: { $ContainerConcept: 'EV (10160-0, LN, "History Of Medication Use")', $CodeConcept: 'EV (111516, DCM, "")', $CodeValue: 'DCID 6080' },
      },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '6',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '9003',
        parameters: {
          $ProcedureList: 'DCID 6083',
          $ProcedureModifier: 'DCID 6058',
          $NumConceptName: 'DCID 6095',
          $LateralityValue: 'DCID 6022',
          $ProcedureResult: 'DCID 6063',
          $ComplicationValue: 'DCID 6062',
        },
      },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '7',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '9004', parameters: { $ProblemList: 'DCID 6055', $LateralityValue: 'DCID 6022', $LocationValue: 'DCID 6018 or DCID 6020' } },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '8',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '9005', parameters: { $RiskList: 'DCID 6081', $FamilyList: 'DCID 7451' } },
      vm: '1',
      requirement: 'U',
    },
  ],
};
