// Airway Management Sub-Method Code Type from Anesthesia Quality Initiative, PS3.16 CID 620
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_620.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid620: ContextGroup = {
  cid: '620',
  name: 'Airway Management Sub-Method Code Type from Anesthesia Quality Initiative',
  uid: '1.2.840.10008.6.1.1085',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'UMLS', value: 'C2223982', meaning: 'Inverse ratio ventilation' },
    { scheme: 'SCT', value: '243154003', meaning: 'High frequency ventilation' },
    { scheme: 'SCT', value: '448442005', meaning: 'Transtracheal jet ventilation' },
    { scheme: 'SCT', value: '1260411001', meaning: 'Continuous flow apneic ventilation' },
  ],
};
