// Vessel Segment, PS3.16 CID 3827
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3827.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3827: ContextGroup = {
  cid: '3827',
  name: 'Vessel Segment',
  uid: '1.2.840.10008.6.1.280',
  extensible: true,
  includes: ['12105', '12106', '12104', '12109', '12110', '12107', '12108', '12115', '12111', '12112', '12113', '12114', '3015', '3839', '3840'],
  codes: [],
};
