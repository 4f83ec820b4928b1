// Clockface Location for Colon, PS3.16 CID 6205
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6205.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6205: ContextGroup = {
  cid: '6205',
  name: 'Clockface Location for Colon',
  uid: '1.2.840.10008.6.1.792',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129772004', meaning: '1 o\'clock position' },
    { scheme: 'SCT', value: '129773009', meaning: '2 o\'clock position' },
    { scheme: 'SCT', value: '129774003', meaning: '3 o\'clock position' },
    { scheme: 'SCT', value: '129775002', meaning: '4 o\'clock position' },
    { scheme: 'SCT', value: '129776001', meaning: '5 o\'clock position' },
    { scheme: 'SCT', value: '129777005', meaning: '6 o\'clock position' },
    { scheme: 'SCT', value: '129778000', meaning: '7 o\'clock position' },
    { scheme: 'SCT', value: '129779008', meaning: '8 o\'clock position' },
    { scheme: 'SCT', value: '129780006', meaning: '9 o\'clock position' },
    { scheme: 'SCT', value: '129781005', meaning: '10 o\'clock position' },
    { scheme: 'SCT', value: '129782003', meaning: '11 o\'clock position' },
    { scheme: 'SCT', value: '129783008', meaning: '12 o\'clock position' },
  ],
};
