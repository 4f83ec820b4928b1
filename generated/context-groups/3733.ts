// Primary Cause of Death, PS3.16 CID 3733
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3733.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3733: ContextGroup = {
  cid: '3733',
  name: 'Primary Cause of Death',
  uid: '1.2.840.10008.6.1.231',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'NCDR', value: '25-1', meaning: 'Cardiac' },
    { scheme: 'NCDR', value: '25-2', meaning: 'Neurologic' },
    { scheme: 'NCDR', value: '25-3', meaning: 'Renal' },
    { scheme: 'NCDR', value: '25-4', meaning: 'Vascular' },
    { scheme: 'NCDR', value: '25-5', meaning: 'Infection' },
    { scheme: 'NCDR', value: '25-6', meaning: 'Pulmonary' },
    { scheme: 'NCDR', value: '25-7', meaning: 'Valvular' },
    { scheme: 'NCDR', value: '25-8', meaning: 'Other' },
  ],
};
