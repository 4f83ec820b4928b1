// Measurement Report Document Title, PS3.16 CID 7021
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7021.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7021: ContextGroup = {
  cid: '7021',
  name: 'Measurement Report Document Title',
  uid: '1.2.840.10008.6.1.997',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '126000', meaning: 'Imaging Measurement Report' },
    { scheme: 'DCM', value: '126001', meaning: 'Oncology Measurement Report' },
    { scheme: 'DCM', value: '126002', meaning: 'Dynamic Contrast MR Measurement Report' },
    { scheme: 'DCM', value: '126003', meaning: 'PET Measurement Report' },
  ],
};
