// Mammography CAD Individual Calcification, PS3.16 TID 4009
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4009.html
import type { Template } from '../../src/rules/index.ts';

export const tid4009: Template = {
  tid: '4009',
  name: 'Mammography CAD Individual Calcification',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '111009', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'MC',
      valueSet: [{ kind: 'DCID', id: '6010' }],
      condition: { hash: 'ebe8007b401e', decided: 'unread' },
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '1400' },
      vm: '1-n',
      requirement: 'MC',
      unread: ['7c602730893c'],
      condition: { hash: 'ebe8007b401e', decided: 'unread' },
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '1401' },
      vm: '1-n',
      requirement: 'MC',
      unread: ['b21f4a0eb9ce'],
      condition: { hash: 'ebe8007b401e', decided: 'unread' },
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
