// Arterial Input Function Measurement Method, PS3.16 CID 4103
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4103.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4103: ContextGroup = {
  cid: '4103',
  name: 'Arterial Input Function Measurement Method',
  uid: '1.2.840.10008.6.1.988',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '126360', meaning: 'AIF Ignored' },
    { scheme: 'DCM', value: '126361', meaning: 'Population Averaged AIF' },
    { scheme: 'DCM', value: '126362', meaning: 'User-defined AIF ROI' },
    { scheme: 'DCM', value: '126363', meaning: 'Automatically Detected AIF ROI' },
    { scheme: 'DCM', value: '126364', meaning: 'Blind Estimation of AIF' },
  ],
};
