// Complication Severity, PS3.16 CID 251
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_251.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid251: ContextGroup = {
  cid: '251',
  name: 'Complication Severity',
  uid: '1.2.840.10008.6.1.39',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '255603008', meaning: 'Major' }, { scheme: 'SCT', value: '255606000', meaning: 'Minor' }],
};
