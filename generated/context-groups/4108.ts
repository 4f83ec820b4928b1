// Perfusion Model Parameter, PS3.16 CID 4108
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4108.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4108: ContextGroup = {
  cid: '4108',
  name: 'Perfusion Model Parameter',
  uid: '1.2.840.10008.6.1.993',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '126390', meaning: 'Absolute Regional Blood Flow' },
    { scheme: 'DCM', value: '126391', meaning: 'Absolute Regional Blood Volume' },
    { scheme: 'DCM', value: '126397', meaning: 'Relative Regional Blood Flow' },
    { scheme: 'DCM', value: '126398', meaning: 'Relative Regional Blood Volume' },
    { scheme: 'DCM', value: '113052', meaning: 'Mean Transit Time' },
    { scheme: 'DCM', value: '113069', meaning: 'Time To Peak' },
    { scheme: 'DCM', value: '126392', meaning: 'Oxygen Extraction Fraction' },
    { scheme: 'DCM', value: '113084', meaning: 'Tmax' },
  ],
};
