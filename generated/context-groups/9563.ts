// Radiotherapy Interlock Resolution, PS3.16 CID 9563
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9563.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9563: ContextGroup = {
  cid: '9563',
  name: 'Radiotherapy Interlock Resolution',
  uid: '1.2.840.10008.6.1.1320',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130453', meaning: 'Treatment Terminated' },
    { scheme: 'DCM', value: '130454', meaning: 'Interlock Overridden' },
    { scheme: 'DCM', value: '130455', meaning: 'Patient Repositioned' },
    { scheme: 'DCM', value: '130744', meaning: 'Interlock Resolved' },
  ],
};
