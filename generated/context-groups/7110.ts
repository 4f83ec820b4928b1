// Fiducial Category, PS3.16 CID 7110
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7110.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7110: ContextGroup = {
  cid: '7110',
  name: 'Fiducial Category',
  uid: '1.2.840.10008.6.1.1132',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112171', meaning: 'Fiducial mark' },
    { scheme: 'SCT', value: '711101009', meaning: 'Anatomical point' },
    { scheme: 'SCT', value: '183973000', meaning: 'Body surface point' },
    { scheme: 'SCT', value: '706484002', meaning: 'Body reference point marker' },
  ],
};
