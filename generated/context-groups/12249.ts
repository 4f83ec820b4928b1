// Cardiac Ultrasound Fetal Summary Code, PS3.16 CID 12249
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12249.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12249: ContextGroup = {
  cid: '12249',
  name: 'Cardiac Ultrasound Fetal Summary Code',
  uid: '1.2.840.10008.6.1.830',
  extensible: true,
  includes: ['12248'],
  codes: [{ scheme: 'SCT', value: '443168008', meaning: 'Edema of fetal scalp' }, { scheme: 'SCT', value: '443115002', meaning: 'Edema of fetal chest wall' }],
};
