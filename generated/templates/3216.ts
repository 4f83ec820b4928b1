// Stenotic Flow Reserve, PS3.16 TID 3216
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3216.html
import type { Template } from '../../src/rules/index.ts';

export const tid3216: Template = {
  tid: '3216',
  name: 'Stenotic Flow Reserve',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'EV (122548, DCM, "")', $Units: 'DT ({ratio}, UCUM, "ratio")' } },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 0,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'EV (122549, DCM, "")', $Units: 'DT (mm[Hg].s/cm, UCUM, "mmHG.s/cm")' } },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '3',
      nesting: 0,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'EV (122550, DCM, "")', $Units: 'DT (mm[Hg].s2/cm2, UCUM, "mmHG.s2/cm2")' } },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '4',
      nesting: 0,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'EV (122555, DCM, "")', $Units: 'DT (ml/s, UCUM, "ml/s")' } },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '5',
      nesting: 0,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'EV (122551, DCM, "")', $Units: 'DT (mm[Hg], UCUM, "mmHg")' } },
      vm: '1',
      requirement: 'U',
    },
    { row: '6', nesting: 0, relationship: 'CONTAINS', valueType: 'IMAGE', vm: '1', requirement: 'U' },
  ],
};
