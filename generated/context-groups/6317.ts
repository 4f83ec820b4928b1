// Prostate DCE MRI Quality Finding, PS3.16 CID 6317
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6317.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6317: ContextGroup = {
  cid: '6317',
  name: 'Prostate DCE MRI Quality Finding',
  uid: '1.2.840.10008.6.1.1374',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130579', meaning: 'Poor contrast timing' },
    { scheme: 'DCM', value: '130580', meaning: 'Inadequate contrast enhancement' },
    { scheme: 'DCM', value: '130581', meaning: 'Subtraction image missing' },
    { scheme: 'DCM', value: '130582', meaning: 'Unwanted subtraction images' },
  ],
};
