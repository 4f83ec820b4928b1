// Non-coronary Transcatheter Intervention, PS3.16 CID 3406
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3406.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3406: ContextGroup = {
  cid: '3406',
  name: 'Non-coronary Transcatheter Intervention',
  uid: '1.2.840.10008.6.1.71',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122053', meaning: 'Valvular Intervention' },
    { scheme: 'DCM', value: '122054', meaning: 'Aortic Intervention' },
    { scheme: 'DCM', value: '122055', meaning: 'Septal Defect Intervention' },
    { scheme: 'DCM', value: '122056', meaning: 'Vascular Intervention' },
    { scheme: 'DCM', value: '122057', meaning: 'Myocardial biopsy' },
  ],
};
