// Exerciser Device, PS3.16 CID 3203
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3203.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3203: ContextGroup = {
  cid: '3203',
  name: 'Exerciser Device',
  uid: '1.2.840.10008.6.1.758',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '739006', meaning: 'Bicycle ergometer' },
    { scheme: 'SCT', value: '1211003', meaning: 'Treadmill' },
    { scheme: 'SCT', value: '429560009', meaning: 'Arm ergometer' },
  ],
};
