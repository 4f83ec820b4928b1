// Heart Rate-Normalized Ventricular Measurements, PS3.16 TID 3924
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3924.html
import type { Template } from '../../src/rules/index.ts';

export const tid3924: Template = {
  tid: '3924',
  name: 'Heart Rate-Normalized Ventricular Measurements',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'CONTAINS',
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '122609', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121425', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      codes: [{ kind: 'DT', value: '8867-4', scheme: 'LN', meaning: 'Heart Rate' }],
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '300',
        parameters: {
          $Measurement: 'DCID 3835',
          $ModType: 'EV (121425, DCM, "")',
          $ModValue: 'DT (8867-4, LN, "Heart Rate")',
          $Units: 'DT (ml/{H.B.}/min, UCUM, "ml/BPM")',
        },
      },
      vm: '1-n',
      requirement: 'U',
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '300',
        parameters: {
          $Measurement: 'EV (82799009, SCT, "Cardiac Output")',
          $ModType: 'EV (121425, DCM, "")',
          $ModValue: 'DT (8867-4, LN, "Heart Rate")',
          $Units: 'DT (ml/min/{H.B.}/min, UCUM, "(ml/min) /BPM")',
        },
      },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '300',
        parameters: {
          $Measurement: 'EV (122618, DCM, "")',
          $ModType: 'EV (121425, DCM, "")',
          $ModValue: 'DT (8867-4, LN, "Heart Rate")',
          $Units: 'DT (ml/s/{H.B.}/min, UCUM, "(ml/s) /BPM")',
        },
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
        tid: '300',
        parameters: {
          $Measurement: 'EV (70822001, SCT, "Peak Cardiac Ejection Fraction")',
          $ModType: 'EV (121425, DCM, "")',
          $ModValue: 'DT (8867-4, LN, "Heart Rate")',
          $Units: 'DT (%/{H.B.}/min, UCUM, "%/BPM")',
        },
      },
      vm: '1',
      requirement: 'U',
    },
  ],
};
