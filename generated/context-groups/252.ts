// S-M-L Size Descriptor, PS3.16 CID 252
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_252.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid252: ContextGroup = {
  cid: '252',
  name: 'S-M-L Size Descriptor',
  uid: '1.2.840.10008.6.1.735',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '255507004', meaning: 'Small' },
    { scheme: 'SCT', value: '255508009', meaning: 'Medium' },
    { scheme: 'SCT', value: '255509001', meaning: 'Large' },
  ],
};
