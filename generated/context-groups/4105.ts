// Perfusion Analysis Method, PS3.16 CID 4105
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4105.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4105: ContextGroup = {
  cid: '4105',
  name: 'Perfusion Analysis Method',
  uid: '1.2.840.10008.6.1.990',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '126310', meaning: 'Least Mean Square (LMS) deconvolution' },
    { scheme: 'DCM', value: '126311', meaning: 'Singular Value Decomposition (SVD) deconvolution' },
  ],
};
