// Cardiac Ultrasound Pulmonary Artery Finding Site, PS3.16 CID 12290
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12290.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12290: ContextGroup = {
  cid: '12290',
  name: 'Cardiac Ultrasound Pulmonary Artery Finding Site',
  uid: '1.2.840.10008.6.1.870',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '45341000', meaning: 'Pulmonary Trunk' },
    { scheme: 'SCT', value: '81040000', meaning: 'Pulmonary Artery' },
    { scheme: 'SCT', value: '443096004', meaning: 'Aorta to Pulmonary Artery Connection' },
  ],
};
