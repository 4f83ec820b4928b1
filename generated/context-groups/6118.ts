// Size Descriptor, PS3.16 CID 6118
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6118.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6118: ContextGroup = {
  cid: '6118',
  name: 'Size Descriptor',
  uid: '1.2.840.10008.6.1.438',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112131', meaning: 'Extremely small' },
    { scheme: 'DCM', value: '112132', meaning: 'Very small' },
    { scheme: 'SCT', value: '255507004', meaning: 'Small' },
    { scheme: 'SCT', value: '255508009', meaning: 'Medium' },
    { scheme: 'SCT', value: '255509001', meaning: 'Large' },
    { scheme: 'SCT', value: '260376009', meaning: 'Enlarged' },
    { scheme: 'DCM', value: '112133', meaning: 'Too small' },
  ],
};
