// Tumor Stages From AJCC, PS3.16 CID 6068
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6068.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6068: ContextGroup = {
  cid: '6068',
  name: 'Tumor Stages From AJCC',
  uid: '1.2.840.10008.6.1.397',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111494', meaning: 'Stage 0' },
    { scheme: 'DCM', value: '111495', meaning: 'Stage I' },
    { scheme: 'DCM', value: '111496', meaning: 'Stage IIA' },
    { scheme: 'DCM', value: '111497', meaning: 'Stage IIB' },
    { scheme: 'DCM', value: '111498', meaning: 'Stage IIIA' },
    { scheme: 'DCM', value: '111499', meaning: 'Stage IIIB' },
    { scheme: 'DCM', value: '111500', meaning: 'Stage IIIC' },
    { scheme: 'DCM', value: '111501', meaning: 'Stage IV' },
  ],
};
