// Observation Context, PS3.16 TID 1001
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_1001.html
import type { Template } from '../../src/rules/index.ts';

export const tid1001: Template = {
  tid: '1001',
  name: 'Observation Context',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '1002' },
      vm: '1-n',
      requirement: 'MC',
      unread: ['1df718738a16'],
      condition: { hash: 'b092ebfd8568', decided: 'unread' },
    },
    {
      row: '2',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '1005' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '6f3cd9646155', decided: 'unread' },
    },
    {
      row: '3',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '1006' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: 'f17be168c8e4', decided: 'unread' },
    },
  ],
};
