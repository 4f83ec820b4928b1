// Purpose of Reference For RT Treatment Planning Input, PS3.16 CID 9510
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9510.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9510: ContextGroup = {
  cid: '9510',
  name: 'Purpose of Reference For RT Treatment Planning Input',
  uid: '1.2.840.10008.6.1.1220',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128181', meaning: 'Diagnostic Source Images' },
    { scheme: 'DCM', value: '128182', meaning: 'Segmentation Result' },
    { scheme: 'DCM', value: '128183', meaning: 'Registration Result' },
    { scheme: 'DCM', value: '128186', meaning: 'RT Prescription Result' },
    { scheme: 'DCM', value: '130137', meaning: 'RT Treatment Planning Input Images' },
  ],
};
