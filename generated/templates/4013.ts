// Mammography CAD Selected Region, PS3.16 TID 4013
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4013.html
import type { Template } from '../../src/rules/index.ts';

export const tid4013: Template = {
  tid: '4013',
  name: 'Mammography CAD Selected Region',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '111058', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '1400' },
      vm: '1-n',
      requirement: 'U',
      unread: ['7c602730893c'],
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '1401' },
      vm: '1-n',
      requirement: 'U',
      unread: ['b21f4a0eb9ce'],
    },
    {
      row: '4',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '1402' },
      vm: '1-n',
      requirement: 'U',
      unread: ['91be51611e94'],
    },
  ],
};
