// Primary Anatomic Structure for Intra-oral and Craniofacial Radiography - Teeth, PS3.16 CID 4026
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4026.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4026: ContextGroup = {
  cid: '4026',
  name: 'Primary Anatomic Structure for Intra-oral and Craniofacial Radiography - Teeth',
  uid: '1.2.840.10008.6.1.1022',
  extensible: false,
  includes: ['4018', '4019', '4025'],
  codes: [],
};
