// Image Library Entry, PS3.16 TID 1601
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_1601.html
import type { Template } from '../../src/rules/index.ts';

export const tid1601: Template = {
  tid: '1601',
  name: 'Image Library Entry',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    { row: '1', nesting: 0, relationship: null, valueType: 'IMAGE', vm: '1', requirement: 'M' },
    { row: '2', nesting: 1, relationship: 'HAS ACQ CONTEXT', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1602' }, vm: '1', requirement: 'U' },
  ],
};
