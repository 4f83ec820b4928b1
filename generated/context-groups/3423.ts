// Numeric Device Characteristic, PS3.16 CID 3423
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3423.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3423: ContextGroup = {
  cid: '3423',
  name: 'Numeric Device Characteristic',
  uid: '1.2.840.10008.6.1.86',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '410668003', meaning: 'Length' },
    { scheme: 'SCT', value: '81827009', meaning: 'Diameter' },
    { scheme: 'DCM', value: '122097', meaning: 'Catheter Curve' },
    { scheme: 'DCM', value: '122098', meaning: 'Transmit Frequency' },
    { scheme: 'SCT', value: '118565006', meaning: 'Volume' },
    { scheme: 'DCM', value: '121208', meaning: 'Inter-Marker Distance' },
  ],
};
