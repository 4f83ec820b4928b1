// Perfusion Defect Type, PS3.16 CID 3113
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3113.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3113: ContextGroup = {
  cid: '3113',
  name: 'Perfusion Defect Type',
  uid: '1.2.840.10008.6.1.745',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '251055003', meaning: 'Reversible myocardial perfusion defect' },
    { scheme: 'SCT', value: '251057006', meaning: 'Fixed myocardial perfusion defect' },
    { scheme: 'SCT', value: '251056002', meaning: 'Partially Reversible myocardial perfusion defect' },
    { scheme: 'DCM', value: '122748', meaning: 'False Positive defect finding' },
  ],
};
