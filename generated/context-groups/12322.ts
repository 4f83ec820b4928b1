// Elastography Measurement Site, PS3.16 CID 12322
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12322.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12322: ContextGroup = {
  cid: '12322',
  name: 'Elastography Measurement Site',
  uid: '1.2.840.10008.6.1.1449',
  extensible: true,
  includes: ['7170'],
  codes: [{ scheme: 'DCM', value: '125040', meaning: 'Background' }, { scheme: 'SCT', value: '237495005', meaning: 'Thyroid Nodule' }],
};
