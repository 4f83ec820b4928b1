// Imaging Agent Administration Graph, PS3.16 TID 11023
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_11023.html
import type { Template } from '../../src/rules/index.ts';

export const tid11023: Template = {
  tid: '11023',
  name: 'Imaging Agent Administration Graph',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '130232', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '130255', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      unread: ['2c1c6d70cfa7'],
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '3990',
        parameters: {
          $MeasurementGraph: 'EV (130229, DCM, "")',
          '$X-Concept': 'EV (130194, DCM, "")',
          '$Y-Concept': 'EV (122094, DCM, "Rate of administration")',
          '$X-AxisUnit': 'DT (ms, UCUM, "ms")',
          '$Y-AxisUnit': 'DT (ml/s, UCUM, "ml/s")',
        },
      },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '3990',
        parameters: {
          $MeasurementGraph: 'EV (130230, DCM, "")',
          '$X-Concept': 'EV (130194, DCM, "")',
          '$Y-Concept': 'EV (279046003, SCT, "Pressure")',
          '$X-AxisUnit': 'DT (ms, UCUM, "ms")',
          '$Y-AxisUnit': 'DT (kPa, UCUM, "kPa")',
        },
      },
      vm: '1',
      requirement: 'U',
    },
  ],
};
