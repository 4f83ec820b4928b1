// Basic Diagnostic Imaging Report Observations, PS3.16 TID 2001
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_2001.html
import type { Template } from '../../src/rules/index.ts';

export const tid2001: Template = {
  tid: '2001',
  name: 'Basic Diagnostic Imaging Report Observations',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'IMAGE',
      concept: { kind: 'BCID', cid: '7003' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: 'cf72d648cca1', decided: 'unread' },
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '1400' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '4e983e8efa44', decided: 'unread' },
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '1401' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '8192cafa83a9', decided: 'unread' },
    },
    {
      row: '4',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '1402' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: '458abc7f0b62', decided: 'unread' },
    },
    {
      row: '5',
      nesting: 0,
      relationship: null,
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '1404' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: 'd5fb2513b667', decided: 'unread' },
    },
  ],
};
