// Laterality with Median, PS3.16 CID 245
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_245.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid245: ContextGroup = {
  cid: '245',
  name: 'Laterality with Median',
  uid: '1.2.840.10008.6.1.1267',
  extensible: false,
  includes: ['244'],
  codes: [{ scheme: 'DCM', value: '130290', meaning: 'Median' }],
};
