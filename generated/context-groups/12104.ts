// Extracranial Artery, PS3.16 CID 12104
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12104.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12104: ContextGroup = {
  cid: '12104',
  name: 'Extracranial Artery',
  uid: '1.2.840.10008.6.1.571',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '80272002', meaning: 'Carotid Bifurcation' },
    { scheme: 'SCT', value: '21479005', meaning: 'Carotid Bulb' },
    { scheme: 'SCT', value: '32062004', meaning: 'Common Carotid Artery' },
    { scheme: 'SCT', value: '22286001', meaning: 'External Carotid Artery' },
    { scheme: 'SCT', value: '86117002', meaning: 'Internal Carotid Artery' },
    { scheme: 'SCT', value: '36765005', meaning: 'Subclavian Artery' },
    { scheme: 'SCT', value: '85234005', meaning: 'Vertebral Artery' },
  ],
};
