// Right Ventriculography Findings, PS3.16 TID 3815
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3815.html
import type { Template } from '../../src/rules/index.ts';

export const tid3815: Template = {
  tid: '3815',
  name: 'Right Ventriculography Findings',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'CONTAINS',
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '59776-5', scheme: 'LN', meaning: 'Findings' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121058', scheme: 'DCM', meaning: 'Procedure reported' },
      vm: '1',
      requirement: 'M',
      codes: [{ kind: 'DT', value: '265483003', scheme: 'SCT', meaning: 'Right Ventriculography' }],
    },
    {
      row: '3',
      nesting: 1,
      relationship: null,
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '300',
        parameters: { $Measurement: 'EV (10231-9, LN, "RV Ejection Fraction")', $Units: 'EV (%, UCUM, "%")', $Method: 'DCID 3748', $Derivation: 'DCID 3745' },
      },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '250964004', scheme: 'SCT', meaning: 'Right Ventricular Cavity Size' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3705' }],
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '250949004', scheme: 'SCT', meaning: 'Right Ventricular Contractility' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3706' }],
    },
    { row: '6', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3816' }, vm: '1', requirement: 'U' },
  ],
};
