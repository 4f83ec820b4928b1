// Purpose of Reference For RT Physician Intent Input, PS3.16 CID 9509
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9509.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9509: ContextGroup = {
  cid: '9509',
  name: 'Purpose of Reference For RT Physician Intent Input',
  uid: '1.2.840.10008.6.1.1219',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130135', meaning: 'Historical RT Prescription' },
    { scheme: 'DCM', value: '128181', meaning: 'Diagnostic Source Images' },
    { scheme: 'DCM', value: '128182', meaning: 'Segmentation Result' },
    { scheme: 'DCM', value: '128183', meaning: 'Registration Result' },
    { scheme: 'DCM', value: '130136', meaning: 'RT Prescription Input Images' },
    { scheme: 'LN', value: '30954-2', meaning: 'Relevant Diagnostic Tests and/or Laboratory Data' },
  ],
};
