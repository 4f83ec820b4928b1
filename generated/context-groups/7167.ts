// Peripheral Nervous System Segmentation Type, PS3.16 CID 7167
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7167.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7167: ContextGroup = {
  cid: '7167',
  name: 'Peripheral Nervous System Segmentation Type',
  uid: '1.2.840.10008.6.1.964',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '3058005', meaning: 'Peripheral nervous system' },
    { scheme: 'SCT', value: '84782009', meaning: 'Peripheral nerve' },
    { scheme: 'SCT', value: '25238003', meaning: 'Cranial nerve' },
    { scheme: 'SCT', value: '88882009', meaning: 'Vagus nerve' },
    { scheme: 'SCT', value: '53520000', meaning: 'Autonomic nerve' },
    { scheme: 'SCT', value: '44909008', meaning: 'Sympathetic trunk' },
  ],
};
