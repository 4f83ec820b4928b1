// Model Usage, PS3.16 CID 7064
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7064.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7064: ContextGroup = {
  cid: '7064',
  name: 'Model Usage',
  uid: '1.2.840.10008.6.1.1205',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '129012', meaning: 'Educational Intent' },
    { scheme: 'SCT', value: '261004008', meaning: 'Diagnostic Intent' },
    { scheme: 'DCM', value: '129013', meaning: 'Planning Intent' },
    { scheme: 'DCM', value: '129014', meaning: 'Tool Fabrication' },
    { scheme: 'DCM', value: '129015', meaning: 'Prosthetic Fabrication' },
    { scheme: 'DCM', value: '129016', meaning: 'Implant Fabrication' },
    { scheme: 'DCM', value: '113680', meaning: 'Quality Control Intent' },
    { scheme: 'DCM', value: '129017', meaning: 'Simulation Intent' },
  ],
};
