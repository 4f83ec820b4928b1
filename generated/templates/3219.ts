// Segment Values, PS3.16 TID 3219
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3219.html
import type { Template } from '../../src/rules/index.ts';

export const tid3219: Template = {
  tid: '3219',
  name: 'Segment Values',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'EV (122510, DCM, "")', $Units: 'DT (mm, UCUM, "mm")' } },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 0,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '300',
        parameters: { $Measurement: 'EV (397413000, SCT, "Vessel Luminal Diameter")', $Derivation: 'EV (255605001, SCT, "Minimum")', $Units: 'DT (mm, UCUM, "mm")' },
      },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '3',
      nesting: 0,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '300',
        parameters: { $Measurement: 'EV (397413000, SCT, "Vessel Luminal Diameter")', $Derivation: 'EV (56851009, SCT, "Maximum")', $Units: 'DT (mm, UCUM, "mm")' },
      },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '4',
      nesting: 0,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '300',
        parameters: { $Measurement: 'EV (397413000, SCT, "Vessel Luminal Diameter")', $Derivation: 'EV (373098007, SCT, "Mean")', $Units: 'DT (mm, UCUM, "mm")' },
      },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '5',
      nesting: 0,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '300',
        parameters: {
          $Measurement: 'EV (397413000, SCT, "Vessel Luminal Diameter")',
          $Derivation: 'EV (386136009, SCT, "Standard Deviation")',
          $Units: 'DT (mm, UCUM, "mm")',
        },
      },
      vm: '1',
      requirement: 'U',
    },
  ],
};
