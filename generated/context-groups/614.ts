// Anesthesia Induction Code Type from Anesthesia Quality Initiative, PS3.16 CID 614
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_614.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid614: ContextGroup = {
  cid: '614',
  name: 'Anesthesia Induction Code Type from Anesthesia Quality Initiative',
  uid: '1.2.840.10008.6.1.1079',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '446406008', meaning: 'By inhalation' },
    { scheme: 'SCT', value: '47625008', meaning: 'Intravenous route' },
    { scheme: 'SCT', value: '37161004', meaning: 'Per rectum' },
    { scheme: 'SCT', value: '78421000', meaning: 'Intramuscular route' },
  ],
};
