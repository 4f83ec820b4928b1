// Follicles Section, PS3.16 TID 5013
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5013.html
import type { Template } from '../../src/rules/index.ts';

export const tid5013: Template = {
  tid: '5013',
  name: 'Follicles Section',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'DT', value: '59776-5', scheme: 'LN', meaning: 'Findings' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '363698007', scheme: 'SCT', meaning: 'Finding Site' },
      vm: '1',
      requirement: 'M',
      codes: [{ kind: 'DT', value: '24162005', scheme: 'SCT', meaning: 'Ovarian Follicle' }],
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '272741003', scheme: 'SCT', meaning: 'Laterality' },
      vm: '1',
      requirement: 'M',
      valueParameter: '$Laterality',
    },
    { row: '4', nesting: 1, relationship: 'CONTAINS', valueType: 'NUM', concept: { parameter: '$Number' }, vm: '1', requirement: 'U' },
    { row: '5', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '5014' }, vm: '1-n', requirement: 'U' },
    {
      row: '6',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: {
        kind: 'DTID',
        tid: '5016',
        parameters: {
          $GroupName: 'EV (24162005, SCT, "Ovarian Follicle")',
          $Width: 'EV (103355008, SCT, "Width")',
          $Length: 'EV (410668003, SCT, "Length")',
          $Height: 'EV (121207, DCM, "Height")',
          $Volume: 'EV (121221, DCM, "Volume of ellipsoid")',
          $Method: 'DCID 12025',
        },
      },
      vm: '1-n',
      requirement: 'U',
    },
  ],
};
