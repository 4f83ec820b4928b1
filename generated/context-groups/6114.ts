// Osseous Anatomy Finding or Feature, PS3.16 CID 6114
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6114.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6114: ContextGroup = {
  cid: '6114',
  name: 'Osseous Anatomy Finding or Feature',
  uid: '1.2.840.10008.6.1.434',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '51299004', meaning: 'Clavicle' },
    { scheme: 'SCT', value: '85050009', meaning: 'Humerus' },
    { scheme: 'SCT', value: '113197003', meaning: 'Rib' },
    { scheme: 'SCT', value: '79601000', meaning: 'Scapula' },
    { scheme: 'SCT', value: '421060004', meaning: 'Spine' },
    { scheme: 'SCT', value: '56873002', meaning: 'Sternum' },
    { scheme: 'SCT', value: '51282000', meaning: 'Vertebra' },
  ],
};
