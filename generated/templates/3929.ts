// Cardiovascular Analysis Observation Context, PS3.16 TID 3929
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3929.html
import type { Template } from '../../src/rules/index.ts';

export const tid3929: Template = {
  tid: '3929',
  name: 'Cardiovascular Analysis Observation Context',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '8867-4', scheme: 'LN', meaning: 'Heart Rate' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'DT', value: '{H.B.}/min', scheme: 'UCUM', meaning: 'BPM' }] },
    },
    {
      row: '2',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '8884-9', scheme: 'LN', meaning: 'Cardiac Rhythm' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3826' }],
    },
    {
      row: '3',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '271649006', scheme: 'SCT', meaning: 'Systolic Blood Pressure' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'DT', value: 'mm[Hg]', scheme: 'UCUM', meaning: 'mmHg' }] },
    },
    {
      row: '4',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '271650006', scheme: 'SCT', meaning: 'Diastolic Blood Pressure' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'DT', value: 'mm[Hg]', scheme: 'UCUM', meaning: 'mmHg' }] },
    },
    {
      row: '5',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '364062005', scheme: 'SCT', meaning: 'Respiration Observable' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3823' }],
    },
    { row: '6', nesting: 0, relationship: 'HAS ACQ CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3106' }, vm: '1-n', requirement: 'U' },
  ],
};
