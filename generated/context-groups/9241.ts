// Radiotherapy General Workitem Definition, PS3.16 CID 9241
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9241.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9241: ContextGroup = {
  cid: '9241',
  name: 'Radiotherapy General Workitem Definition',
  uid: '1.2.840.10008.6.1.931',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121701', meaning: 'RT Patient Setup' },
    { scheme: 'DCM', value: '121722', meaning: 'RT Patient Position Adjustment' },
    { scheme: 'DCM', value: '121723', meaning: 'RT Patient Position In-treatment-session Review' },
    { scheme: 'DCM', value: '121724', meaning: 'RT Treatment Simulation with Internal Verification' },
    { scheme: 'DCM', value: '121725', meaning: 'RT Treatment Simulation with External Verification' },
    { scheme: 'DCM', value: '121726', meaning: 'RT Treatment with Internal Verification' },
    { scheme: 'DCM', value: '121727', meaning: 'RT Treatment with External Verification' },
    { scheme: 'DCM', value: '121728', meaning: 'RT Treatment QA with Internal Verification' },
    { scheme: 'DCM', value: '121729', meaning: 'RT Treatment QA with External Verification' },
    { scheme: 'DCM', value: '121730', meaning: 'RT Machine QA' },
    { scheme: 'DCM', value: '121731', meaning: 'RT Treatment QA by RT Plan Dose Check' },
    { scheme: 'DCM', value: '121732', meaning: 'RT Treatment QA by RT Plan Difference Check' },
    { scheme: 'DCM', value: '121733', meaning: 'RT Treatment QA by RT Ion Plan Dose Check' },
    { scheme: 'DCM', value: '121734', meaning: 'RT Treatment QA by RT Ion Plan Difference Check' },
    { scheme: 'DCM', value: '121735', meaning: 'RT Brachy Treatment' },
    { scheme: 'DCM', value: '121736', meaning: 'RT Image-Guided Patient Positioning and Treatment Delivery' },
    { scheme: 'DCM', value: '130444', meaning: 'RT Treatment with Ad Hoc Planning' },
  ],
};
