// Follicle Measurement Group, PS3.16 TID 5014
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5014.html
import type { Template } from '../../src/rules/index.ts';

export const tid5014: Template = {
  tid: '5014',
  name: 'Follicle Measurement Group',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '125007', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '125010', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'EV (118565006, SCT, "Volume")', $Units: 'EV (ml, UCUM, "ml")', $Method: 'DCID 12025' } },
      vm: '1',
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
        parameters: { $Measurement: 'EV (11793-7, LN, "Follicle Diameter")', $Units: 'EV (cm, UCUM, "cm")', $Method: 'DCID 12025', $Derivation: 'DCID 3627' },
      },
      vm: '1-n',
      requirement: 'U',
    },
  ],
};
