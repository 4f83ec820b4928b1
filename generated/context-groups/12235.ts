// Mitral Valve Anatomic Site, PS3.16 CID 12235
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12235.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12235: ContextGroup = {
  cid: '12235',
  name: 'Mitral Valve Anatomic Site',
  uid: '1.2.840.10008.6.1.626',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '399093001', meaning: 'Medial Mitral Annulus' },
    { scheme: 'SCT', value: '399086000', meaning: 'Lateral Mitral Annulus' },
    { scheme: 'SCT', value: '65197004', meaning: 'Mitral Annulus' },
  ],
};
