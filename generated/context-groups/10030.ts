// Detector Type, PS3.16 CID 10030
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10030.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10030: ContextGroup = {
  cid: '10030',
  name: 'Detector Type',
  uid: '1.2.840.10008.6.1.959',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113948', meaning: 'Direct Detector' },
    { scheme: 'DCM', value: '113949', meaning: 'Indirect Detector' },
    { scheme: 'DCM', value: '113950', meaning: 'Storage Detector' },
    { scheme: 'DCM', value: '113951', meaning: 'Film' },
  ],
};
