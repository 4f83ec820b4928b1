// Measurement Pattern Code, PS3.16 CID 8302
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8302.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8302: ContextGroup = {
  cid: '8302',
  name: 'Measurement Pattern Code',
  uid: '1.2.840.10008.6.1.982',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '109843', meaning: 'TG18-UNL10 Pattern' }, { scheme: 'DCM', value: '109844', meaning: 'TG18-UNL80 Pattern' }],
};
