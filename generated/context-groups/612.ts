// Anesthesia Category Code Type from Anesthesia Quality Initiative, PS3.16 CID 612
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_612.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid612: ContextGroup = {
  cid: '612',
  name: 'Anesthesia Category Code Type from Anesthesia Quality Initiative',
  uid: '1.2.840.10008.6.1.1077',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '50697003', meaning: 'General anesthesia' },
    { scheme: 'SCT', value: '72641008', meaning: 'Sedation' },
    { scheme: 'SCT', value: '231249005', meaning: 'Spinal anesthesia' },
    { scheme: 'SCT', value: '18946005', meaning: 'Epidural anesthesia' },
    { scheme: 'SCT', value: '27372005', meaning: 'Regional anesthesia' },
    { scheme: 'SCT', value: '386760001', meaning: 'Topical local anesthesia' },
    { scheme: 'SCT', value: '386761002', meaning: 'Local anesthesia' },
    { scheme: 'SCT', value: '398239001', meaning: 'Monitored Anesthesia Care (MAC)' },
  ],
};
