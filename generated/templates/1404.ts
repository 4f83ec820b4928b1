// Numeric Measurement, PS3.16 TID 1404
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_1404.html
import type { Template } from '../../src/rules/index.ts';

export const tid1404: Template = {
  tid: '1404',
  name: 'Numeric Measurement',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    { row: '1', nesting: 0, relationship: null, valueType: 'NUM', vm: '1', requirement: 'M', units: { contextGroups: [{ kind: 'DCID', cid: '82' }] } },
    {
      row: '2',
      nesting: 1,
      relationship: 'INFERRED FROM',
      valueType: 'SCOORD',
      vm: '1-n',
      requirement: 'UC',
      condition: { hash: '6936f372a81d', decided: 'unread' },
    },
    {
      row: '3',
      nesting: 2,
      relationship: 'R-SELECTED FROM',
      valueType: 'IMAGE',
      vm: '1',
      requirement: 'MC',
      condition: { hash: '9e92cfe28ea6', decided: 'unread' },
    },
    {
      row: '4',
      nesting: 2,
      relationship: 'SELECTED FROM',
      valueType: 'IMAGE',
      vm: '1',
      requirement: 'MC',
      condition: { hash: '50da1434a1d4', decided: 'unread' },
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'R-INFERRED FROM',
      valueType: 'IMAGE',
      concept: { kind: 'BCID', cid: '7003' },
      vm: '1-n',
      requirement: 'UC',
      condition: { hash: 'e267d25bc532', decided: 'unread' },
    },
    {
      row: '6',
      nesting: 1,
      relationship: 'INFERRED FROM',
      valueType: 'IMAGE',
      concept: { kind: 'BCID', cid: '7003' },
      vm: '1-n',
      requirement: 'UC',
      condition: { hash: 'a4de0b45c11a', decided: 'unread' },
    },
    { row: '7', nesting: 1, relationship: 'HAS OBS CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '4108' }, vm: '1', requirement: 'U' },
  ],
};
