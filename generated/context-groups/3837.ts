// Fiducial Feature, PS3.16 CID 3837
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3837.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3837: ContextGroup = {
  cid: '3837',
  name: 'Fiducial Feature',
  uid: '1.2.840.10008.6.1.287',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '264114003', meaning: 'Ostium' },
    { scheme: 'SCT', value: '2841007', meaning: 'Renal Artery' },
    { scheme: 'SCT', value: '73166001', meaning: 'Aortic Bifurcation' },
    { scheme: 'SCT', value: '413896006', meaning: 'Common Iliac Bifurcation' },
  ],
};
