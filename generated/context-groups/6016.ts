// Mammography Composite Feature, PS3.16 CID 6016
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6016.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6016: ContextGroup = {
  cid: '6016',
  name: 'Mammography Composite Feature',
  uid: '1.2.840.10008.6.1.346',
  extensible: true,
  includes: ['6014', '6017'],
  codes: [{ scheme: 'DCM', value: '111459', meaning: 'Mass with calcifications' }],
};
