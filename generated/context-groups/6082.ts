// Gynecological Procedure, PS3.16 CID 6082
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6082.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6082: ContextGroup = {
  cid: '6082',
  name: 'Gynecological Procedure',
  uid: '1.2.840.10008.6.1.404',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '386802000', meaning: 'Endometrial biopsy' },
    { scheme: 'SCT', value: '236886002', meaning: 'Hysterectomy' },
    { scheme: 'SCT', value: '13091001', meaning: 'Dilation and curettage' },
  ],
};
