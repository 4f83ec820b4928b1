// Imaging Device Position Parameters, PS3.16 TID 15310
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_15310.html
import type { Template } from '../../src/rules/index.ts';

export const tid15310: Template = {
  tid: '15310',
  name: 'Imaging Device Position Parameters',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'EV', value: '126810', scheme: 'DCM', meaning: 'IEC61217 Gantry Continuous Pitch Angle' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: 'deg', scheme: 'UCUM', meaning: 'deg' }] },
    },
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'EV', value: '126811', scheme: 'DCM', meaning: 'IEC61217 Gantry Continuous Yaw Angle' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: 'deg', scheme: 'UCUM', meaning: 'deg' }] },
    },
  ],
};
