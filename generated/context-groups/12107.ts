// Upper Extremity Artery, PS3.16 CID 12107
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12107.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12107: ContextGroup = {
  cid: '12107',
  name: 'Upper Extremity Artery',
  uid: '1.2.840.10008.6.1.574',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '67937003', meaning: 'Axillary Artery' },
    { scheme: 'SCT', value: '17137000', meaning: 'Brachial Artery' },
    { scheme: 'SCT', value: '10119003', meaning: 'Deep Palmar Arch of Radial Artery' },
    { scheme: 'SCT', value: '12691009', meaning: 'Innominate Artery' },
    { scheme: 'SCT', value: '45631007', meaning: 'Radial Artery' },
    { scheme: 'SCT', value: '36765005', meaning: 'Subclavian Artery' },
    { scheme: 'SCT', value: '26818002', meaning: 'Superficial Palmar Arch' },
    { scheme: 'SCT', value: '44984001', meaning: 'Ulnar Artery' },
    { scheme: 'SCT', value: '40254007', meaning: 'Digital artery of hand' },
  ],
};
