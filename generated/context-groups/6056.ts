// Associated Finding for Breast, PS3.16 CID 6056
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6056.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6056: ContextGroup = {
  cid: '6056',
  name: 'Associated Finding for Breast',
  uid: '1.2.840.10008.6.1.385',
  extensible: true,
  includes: ['6015'],
  codes: [
    { scheme: 'SCT', value: '302924003', meaning: 'Breast hematoma' },
    { scheme: 'SCT', value: '63130001', meaning: 'Surgical scar' },
    { scheme: 'SCT', value: '271955004', meaning: 'Nipple retraction' },
  ],
};
