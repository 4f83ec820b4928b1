// Ultrasound Protocol Stage Type, PS3.16 CID 12002
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12002.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12002: ContextGroup = {
  cid: '12002',
  name: 'Ultrasound Protocol Stage Type',
  uid: '1.2.840.10008.6.1.551',
  extensible: true,
  includes: ['3207', '12102'],
  codes: [
    { scheme: 'SCT', value: '18590009', meaning: 'Cardiac pacing' },
    { scheme: 'SCT', value: '128965002', meaning: 'Hand grip' },
    { scheme: 'SCT', value: '261039008', meaning: 'Valsalva maneuver' },
  ],
};
