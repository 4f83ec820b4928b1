// Mammography Assessment, PS3.16 CID 6026
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6026.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6026: ContextGroup = {
  cid: '6026',
  name: 'Mammography Assessment',
  uid: '1.2.840.10008.6.1.356',
  extensible: true,
  includes: ['6027'],
  codes: [{ scheme: 'DCM', value: '111120', meaning: 'Post Procedure Mammograms for Marker Placement' }],
};
