// Aneurysm Properties, PS3.16 TID 3913
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3913.html
import type { Template } from '../../src/rules/index.ts';

export const tid3913: Template = {
  tid: '3913',
  name: 'Aneurysm Properties',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '116676008', scheme: 'SCT', meaning: 'Associated Morphology' },
      vm: '1-n',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '3808' }],
    },
    {
      row: '2',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '47429007', scheme: 'SCT', meaning: 'Associated with' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3815' }],
    },
    { row: '3', nesting: 0, relationship: 'HAS PROPERTIES', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3917' }, vm: '1', requirement: 'U' },
    {
      row: '4',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '116676008', scheme: 'SCT', meaning: 'Associated Morphology' },
      vm: '1-n',
      requirement: 'UC',
      valueSet: [{ kind: 'DCID', id: '3808' }],
      condition: { hash: '7d3f86d79c1a', decided: 'unread' },
    },
    { row: '5', nesting: 1, relationship: 'HAS PROPERTIES', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3917' }, vm: '1', requirement: 'U' },
  ],
};
