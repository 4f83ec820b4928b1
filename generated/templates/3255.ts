// IVUS Volume Measurement, PS3.16 TID 3255
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3255.html
import type { Template } from '../../src/rules/index.ts';

export const tid3255: Template = {
  tid: '3255',
  name: 'IVUS Volume Measurement',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'DCID 3485', $Units: 'EV (mm3, UCUM, "mm3")', $TargetSite: 'BCID 3487' } },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '122336', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'DT', value: 'mm', scheme: 'UCUM', meaning: 'mm' }] },
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '122337', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'DT', value: 'mm', scheme: 'UCUM', meaning: 'mm' }] },
    },
    {
      row: '4',
      nesting: 2,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '122340', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '3496' }],
    },
  ],
};
