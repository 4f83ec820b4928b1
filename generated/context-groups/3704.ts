// Myocardium Wall Morphology Finding, PS3.16 CID 3704
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3704.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3704: ContextGroup = {
  cid: '3704',
  name: 'Myocardium Wall Morphology Finding',
  uid: '1.2.840.10008.6.1.206',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122112', meaning: 'Normal Myocardium' },
    { scheme: 'SCT', value: '90539001', meaning: 'Ventricular Aneurysm' },
    { scheme: 'DCM', value: '122113', meaning: 'Scarred Myocardium' },
    { scheme: 'DCM', value: '122114', meaning: 'Thinning Myocardium' },
  ],
};
