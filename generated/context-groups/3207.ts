// Stress Test Procedure Phase, PS3.16 CID 3207
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3207.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3207: ContextGroup = {
  cid: '3207',
  name: 'Stress Test Procedure Phase',
  uid: '1.2.840.10008.6.1.637',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '128975004', meaning: 'Resting State' },
    { scheme: 'SCT', value: '432655005', meaning: 'Cardiac stress state' },
    { scheme: 'SCT', value: '434161005', meaning: 'Peak cardiac stress state' },
    { scheme: 'SCT', value: '432554001', meaning: 'Cardiac stress recovery state' },
    { scheme: 'SCT', value: '68978004', meaning: 'Hyperventilation' },
  ],
};
