// Peripheral Pulse Location, PS3.16 CID 3440
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3440.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3440: ContextGroup = {
  cid: '3440',
  name: 'Peripheral Pulse Location',
  uid: '1.2.840.10008.6.1.93',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '17137000', meaning: 'Brachial Artery' },
    { scheme: 'SCT', value: '69105007', meaning: 'Carotid Artery' },
    { scheme: 'SCT', value: '86547008', meaning: 'Dorsalis Pedis Artery' },
    { scheme: 'SCT', value: '7657000', meaning: 'Femoral Artery' },
    { scheme: 'SCT', value: '43899006', meaning: 'Popliteal Artery' },
    { scheme: 'SCT', value: '13363002', meaning: 'Posterior Tibial Artery' },
    { scheme: 'SCT', value: '45631007', meaning: 'Radial Artery' },
    { scheme: 'SCT', value: '44984001', meaning: 'Ulnar Artery' },
  ],
};
