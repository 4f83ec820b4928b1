// Pelvis and Uterus Section, PS3.16 TID 5015
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5015.html
import type { Template } from '../../src/rules/index.ts';

export const tid5015: Template = {
  tid: '5015',
  name: 'Pelvis and Uterus Section',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'DT', value: '125011', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '5016',
        parameters: {
          $GroupName: 'EV (35039007, SCT, "Uterus")',
          $Width: 'EV (11865-3, LN, "Uterus Width")',
          $Length: 'EV (11842-2, LN, "Uterus Length")',
          $Height: 'EV (11859-6, LN, "Uterus Height")',
          $Volume: 'EV (33192-6, LN, "Uterus Volume")',
        },
      },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '2b',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '5016',
        parameters: {
          $GroupName: 'EV (95315005, SCT, "Uterine fibroid")',
          $Width: 'EV (103355008, SCT, "Width")',
          $Length: 'EV (410668003, SCT, "Length")',
          $Height: 'EV (121207, DCM, "Height")',
          $Volume: 'EV (121221, DCM, "Volume of ellipsoid")',
        },
      },
      vm: '1-n',
      requirement: 'U',
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'DCID 12011', $TargetSite: 'DCID 12023', $Derivation: 'DCID 3627' } },
      vm: '1-n',
      requirement: 'U',
    },
  ],
};
