// RT Process Input Used, PS3.16 CID 7025
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7025.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7025: ContextGroup = {
  cid: '7025',
  name: 'RT Process Input Used',
  uid: '1.2.840.10008.6.1.1137',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128209', meaning: 'RT Workflow Input Used' },
    { scheme: 'DCM', value: '128210', meaning: 'RT Prescription Input Used' },
    { scheme: 'DCM', value: '128211', meaning: 'RT Treatment Planning Input Used' },
    { scheme: 'DCM', value: '128212', meaning: 'RT Plan Summation Input Used' },
    { scheme: 'DCM', value: '128213', meaning: 'Physician Review Input Used' },
    { scheme: 'DCM', value: '128214', meaning: 'Physicist Review Input Used' },
    { scheme: 'DCM', value: '128215', meaning: 'Plan Quality Assurance Input Used' },
    { scheme: 'DCM', value: '128216', meaning: 'Machine Quality Assurance Input Used' },
    { scheme: 'DCM', value: '128217', meaning: 'Patient Setup Verification Input Used' },
  ],
};
