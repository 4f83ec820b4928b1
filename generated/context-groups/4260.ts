// Ophthalmic Mapping Unit for Real World Value Mapping, PS3.16 CID 4260
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4260.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4260: ContextGroup = {
  cid: '4260',
  name: 'Ophthalmic Mapping Unit for Real World Value Mapping',
  uid: '1.2.840.10008.6.1.936',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'UCUM', value: 'um', meaning: 'micrometer' }],
};
