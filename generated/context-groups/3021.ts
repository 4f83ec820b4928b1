// CAD-RADS™ Stenosis Assessment Modifier, PS3.16 CID 3021
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3021.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3021: ContextGroup = {
  cid: '3021',
  name: 'CAD-RADS™ Stenosis Assessment Modifier',
  uid: '1.2.840.10008.6.1.1430',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130728', meaning: '4A - Severe stenosis' }, { scheme: 'DCM', value: '130729', meaning: '4B - Severe stenosis' }],
};
