// Cross-sectional Scan Plane Orientation, PS3.16 CID 6312
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6312.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6312: ContextGroup = {
  cid: '6312',
  name: 'Cross-sectional Scan Plane Orientation',
  uid: '1.2.840.10008.6.1.1369',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '30730003', meaning: 'Sagittal' },
    { scheme: 'SCT', value: '24422004', meaning: 'Axial' },
    { scheme: 'SCT', value: '81654009', meaning: 'Coronal' },
    { scheme: 'SCT', value: '21114003', meaning: 'Oblique' },
  ],
};
