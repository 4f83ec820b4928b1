// Imaging Source Geometry Parameters, PS3.16 TID 15308
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_15308.html
import type { Template } from '../../src/rules/index.ts';

export const tid15308: Template = {
  tid: '15308',
  name: 'Imaging Source Geometry Parameters',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'EV', value: '126809', scheme: 'DCM', meaning: 'IEC61217 Gantry Continuous Roll Angle' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: 'deg', scheme: 'UCUM', meaning: 'deg' }] },
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'EV', value: '126810', scheme: 'DCM', meaning: 'IEC61217 Gantry Continuous Pitch Angle' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: 'deg', scheme: 'UCUM', meaning: 'deg' }] },
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'EV', value: '126811', scheme: 'DCM', meaning: 'IEC61217 Gantry Continuous Yaw Angle' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: 'deg', scheme: 'UCUM', meaning: 'deg' }] },
    },
    {
      row: '4',
      nesting: 0,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'EV', value: '130801', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: 'mm', scheme: 'UCUM', meaning: 'mm' }] },
    },
  ],
};
