// Breast Imaging Procedure Modifier, PS3.16 CID 6061
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6061.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6061: ContextGroup = {
  cid: '6061',
  name: 'Breast Imaging Procedure Modifier',
  uid: '1.2.840.10008.6.1.390',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '360156006', meaning: 'Screening' },
    { scheme: 'SCT', value: '261004008', meaning: 'Diagnostic' },
    { scheme: 'DCM', value: '111127', meaning: 'Targeted' },
    { scheme: 'DCM', value: '111128', meaning: 'Survey' },
    { scheme: 'DCM', value: '122505', meaning: 'Calibration' },
    { scheme: 'DCM', value: '110002', meaning: 'Quality Control' },
    { scheme: 'DCM', value: '111144', meaning: 'Needle localization and biopsy' },
    { scheme: 'DCM', value: '111123', meaning: 'Marker placement' },
  ],
};
