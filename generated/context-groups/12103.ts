// Vascular Ultrasound Anatomic Location, PS3.16 CID 12103
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12103.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12103: ContextGroup = {
  cid: '12103',
  name: 'Vascular Ultrasound Anatomic Location',
  uid: '1.2.840.10008.6.1.570',
  extensible: true,
  includes: ['12104', '12105', '12106', '12107', '12108', '12109', '12110', '12111', '12112', '12113', '12114', '12115'],
  codes: [],
};
