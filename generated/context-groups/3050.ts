// Patient Consciousness, PS3.16 CID 3050
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3050.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3050: ContextGroup = {
  cid: '3050',
  name: 'Patient Consciousness',
  uid: '1.2.840.10008.6.1.1490',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '248220008', meaning: 'Asleep' },
    { scheme: 'SCT', value: '248218005', meaning: 'Awake' },
    { scheme: 'SCT', value: '271782001', meaning: 'Drowsy' },
  ],
};
