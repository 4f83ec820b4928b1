// RT Process Input, PS3.16 CID 7024
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7024.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7024: ContextGroup = {
  cid: '7024',
  name: 'RT Process Input',
  uid: '1.2.840.10008.6.1.1136',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128180', meaning: 'For RT Workflow' },
    { scheme: 'DCM', value: '128197', meaning: 'For RT Prescription' },
    { scheme: 'DCM', value: '128198', meaning: 'For RT Treatment Planning' },
    { scheme: 'DCM', value: '128200', meaning: 'For RT Plan Summation' },
    { scheme: 'DCM', value: '128201', meaning: 'For Physician Review' },
    { scheme: 'DCM', value: '128202', meaning: 'For Physicist Review' },
    { scheme: 'DCM', value: '128204', meaning: 'For Plan Quality Assurance' },
    { scheme: 'DCM', value: '128205', meaning: 'For Machine Quality Assurance' },
    { scheme: 'DCM', value: '128206', meaning: 'For Patient Setup Verification' },
  ],
};
