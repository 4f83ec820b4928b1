// CT Transverse Plane Reference Basis, PS3.16 CID 1000
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_1000.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid1000: ContextGroup = {
  cid: '1000',
  name: 'CT Transverse Plane Reference Basis',
  uid: '1.2.840.10008.6.1.1121',
  extensible: true,
  includes: ['1001'],
  codes: [
    { scheme: 'SCT', value: '49755003', meaning: 'Morphologically Abnormal Structure' },
    { scheme: 'SCT', value: '16349000', meaning: 'Orthopedic device' },
    { scheme: 'SCT', value: '14106009', meaning: 'Cardiac pacemaker' },
    { scheme: 'SCT', value: '40388003', meaning: 'Implant, device' },
    { scheme: 'SCT', value: '65818007', meaning: 'Stent, device' },
    { scheme: 'DCM', value: '128160', meaning: 'Acquired Volume' },
  ],
};
