// Renal Vessel, PS3.16 CID 12115
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12115.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12115: ContextGroup = {
  cid: '12115',
  name: 'Renal Vessel',
  uid: '1.2.840.10008.6.1.582',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '2841007', meaning: 'Renal Artery' },
    { scheme: 'SCT', value: '397405001', meaning: 'Hilar Artery' },
    { scheme: 'SCT', value: '120234003', meaning: 'Segmental Artery' },
    { scheme: 'SCT', value: '274060004', meaning: 'Lobar Artery' },
    { scheme: 'SCT', value: '274231001', meaning: 'Arcuate Artery of the Kidney' },
    { scheme: 'SCT', value: '274143007', meaning: 'Interlobar Artery of Kidney' },
    { scheme: 'SCT', value: '274329007', meaning: 'Interlobular Artery of Kidney' },
    { scheme: 'SCT', value: '85383006', meaning: 'Accessory Renal Artery' },
    { scheme: 'SCT', value: '15763003', meaning: 'Perforating Artery of Kidney' },
    { scheme: 'SCT', value: '56400007', meaning: 'Renal Vein' },
  ],
};
