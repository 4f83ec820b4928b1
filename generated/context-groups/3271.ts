// Hemodynamic Physiological Challenge, PS3.16 CID 3271
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3271.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3271: ContextGroup = {
  cid: '3271',
  name: 'Hemodynamic Physiological Challenge',
  uid: '1.2.840.10008.6.1.61',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '133882006', meaning: 'Drug infusion' },
    { scheme: 'SCT', value: '128967005', meaning: 'Exercise challenge' },
    { scheme: 'SCT', value: '128965002', meaning: 'Handgrip' },
    { scheme: 'SCT', value: '128963009', meaning: 'Head up' },
    { scheme: 'SCT', value: '128969008', meaning: 'Held inspiration' },
    { scheme: 'SCT', value: '128970009', meaning: 'Held ventilation' },
    { scheme: 'SCT', value: '128964003', meaning: 'Leg up' },
    { scheme: 'SCT', value: '128966001', meaning: 'Negative lower body pressure' },
    { scheme: 'SCT', value: '18590009', meaning: 'Pacing' },
    { scheme: 'SCT', value: '128971008', meaning: 'Post volume challenge' },
    { scheme: 'SCT', value: '128968000', meaning: 'Vagal stimulation' },
    { scheme: 'SCT', value: '261039008', meaning: 'Valsalva maneuver' },
  ],
};
