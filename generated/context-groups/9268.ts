// Patient Position Acquisition Devices, PS3.16 CID 9268
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9268.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9268: ContextGroup = {
  cid: '9268',
  name: 'Patient Position Acquisition Devices',
  uid: '1.2.840.10008.6.1.1467',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '468886001', meaning: 'Digital imaging scanner, computed radiography' },
    { scheme: 'SCT', value: '468440006', meaning: 'Digital imager, radiation therapy' },
    { scheme: 'SCT', value: '466556008', meaning: 'X-Ray film cassette, manual' },
    { scheme: 'SCT', value: '90003000', meaning: 'Magnetic resonance imaging unit' },
  ],
};
