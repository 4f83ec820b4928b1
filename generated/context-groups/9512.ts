// Tomotherapeutic Radiotherapy Procedure Technique, PS3.16 CID 9512
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9512.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9512: ContextGroup = {
  cid: '9512',
  name: 'Tomotherapeutic Radiotherapy Procedure Technique',
  uid: '1.2.840.10008.6.1.1222',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130108', meaning: 'Helical Beam' }, { scheme: 'DCM', value: '130109', meaning: 'Topographic Beam' }],
};
