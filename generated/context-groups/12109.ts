// Lower Extremity Artery, PS3.16 CID 12109
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12109.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12109: ContextGroup = {
  cid: '12109',
  name: 'Lower Extremity Artery',
  uid: '1.2.840.10008.6.1.576',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '73634005', meaning: 'Common Iliac Artery' },
    { scheme: 'SCT', value: '413896006', meaning: 'Common Iliac Artery Bifurcation' },
    { scheme: 'SCT', value: '68053000', meaning: 'Anterior Tibial Artery' },
    { scheme: 'SCT', value: '181347005', meaning: 'Common Femoral Artery' },
    { scheme: 'SCT', value: '86547008', meaning: 'Dorsalis Pedis Artery' },
    { scheme: 'SCT', value: '113269004', meaning: 'External Iliac Artery' },
    { scheme: 'SCT', value: '90024005', meaning: 'Internal Iliac Artery' },
    { scheme: 'SCT', value: '8821006', meaning: 'Peroneal Artery' },
    { scheme: 'SCT', value: '83018002', meaning: 'Plantar Arterial Arch' },
    { scheme: 'SCT', value: '43899006', meaning: 'Popliteal Artery' },
    { scheme: 'SCT', value: '13363002', meaning: 'Posterior Tibial Artery' },
    { scheme: 'SCT', value: '31677005', meaning: 'Profunda Femoris Artery' },
    { scheme: 'SCT', value: '181349008', meaning: 'Superficial Femoral Artery' },
  ],
};
