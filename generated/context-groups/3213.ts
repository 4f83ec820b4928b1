// Stress Hemodynamic Finding, PS3.16 CID 3213
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3213.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3213: ContextGroup = {
  cid: '3213',
  name: 'Stress Hemodynamic Finding',
  uid: '1.2.840.10008.6.1.768',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '429561008', meaning: 'Exertional hypotension' },
    { scheme: 'SCT', value: '429198000', meaning: 'Exertional hypertension' },
    { scheme: 'SCT', value: '427989008', meaning: 'Chronotropic incompetence' },
  ],
};
