// Topical Treatment, PS3.16 CID 4410
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4410.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4410: ContextGroup = {
  cid: '4410',
  name: 'Topical Treatment',
  uid: '1.2.840.10008.6.1.1478',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '372558009', meaning: 'Immunomodulator' },
    { scheme: 'SCT', value: '373219008', meaning: 'Antifungal' },
    { scheme: 'SCT', value: '255631004', meaning: 'Antibiotic' },
    { scheme: 'SCT', value: '116566001', meaning: 'Steroid' },
    { scheme: 'SCT', value: '373526007', meaning: 'Cytotoxic agent' },
    { scheme: 'SCT', value: '280906005', meaning: 'Keratolytic agent' },
    { scheme: 'SCT', value: '372681003', meaning: 'Hemostatic agent' },
    { scheme: 'SCT', value: '387305002', meaning: 'Tretinoin' },
    { scheme: 'SCT', value: '43706004', meaning: 'Ascorbic acid' },
    { scheme: 'SCT', value: '273944007', meaning: 'Aluminum hydroxide' },
  ],
};
