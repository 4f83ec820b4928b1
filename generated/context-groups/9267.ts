// Patient Positioning Related Object Purposes, PS3.16 CID 9267
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9267.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9267: ContextGroup = {
  cid: '9267',
  name: 'Patient Positioning Related Object Purposes',
  uid: '1.2.840.10008.6.1.1466',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130790', meaning: 'RT Patient Positioning Reference Image' }],
};
