// Radiotherapy Dose Calculation Role, PS3.16 CID 9535
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9535.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9535: ContextGroup = {
  cid: '9535',
  name: 'Radiotherapy Dose Calculation Role',
  uid: '1.2.840.10008.6.1.1245',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130057', meaning: 'Planning Organ At Risk Volume' },
    { scheme: 'DCM', value: '130058', meaning: 'Avoidance Volume' },
    { scheme: 'DCM', value: '130060', meaning: 'Organ At Risk' },
    { scheme: 'DCM', value: '130061', meaning: 'Radiation Dose Shaping Volume' },
    { scheme: 'DCM', value: '130062', meaning: 'Conformality Shell' },
    { scheme: 'DCM', value: '130065', meaning: 'Dose Calculation Bounding Volume' },
    { scheme: 'DCM', value: '130066', meaning: 'Radiation Interaction Volume' },
  ],
};
