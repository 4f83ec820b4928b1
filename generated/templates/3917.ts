// Aneurysm Measurements, PS3.16 TID 3917
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3917.html
import type { Template } from '../../src/rules/index.ts';

export const tid3917: Template = {
  tid: '3917',
  name: 'Aneurysm Measurements',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '300',
        parameters: {
          $Measurement: 'EV (410668003, SCT, "Length")',
          $ModType: 'EV (260858005, SCT, "Extent")',
          $ModValue: 'DT (38717003, SCT, "Longitudinal")',
          $Units: 'DT (mm, UCUM, "mm")',
        },
      },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'EV (118565006, SCT, "Volume")', $Method: 'DCID 3807', $Units: 'DT (mm3, UCUM, "mm3")' } },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '300',
        parameters: { $Measurement: 'EV (415816005, SCT, "Vessel Lumen Cross-Sectional Area Increase")', $Units: 'DT (%, UCUM, "%")' },
      },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '4',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '300',
        parameters: { $Measurement: 'EV (415816005, SCT, "Vessel Lumen Cross-Sectional Area Increase")', $Units: 'DT (mm2, UCUM, "mm2")' },
      },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '5',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '300',
        parameters: { $Measurement: 'EV (415817001, SCT, "Vessel Lumen Cross-Sectional Diameter Increase")', $Units: 'DT (%, UCUM, "%")' },
      },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '6',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '300',
        parameters: { $Measurement: 'EV (415817001, SCT, "Vessel Lumen Cross-Sectional Diameter Increase")', $Units: 'DT (mm, UCUM, "mm")' },
      },
      vm: '1',
      requirement: 'U',
    },
  ],
};
