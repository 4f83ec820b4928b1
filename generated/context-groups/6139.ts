// Non-lesion Modifier, PS3.16 CID 6139
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6139.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6139: ContextGroup = {
  cid: '6139',
  name: 'Non-lesion Modifier',
  uid: '1.2.840.10008.6.1.459',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '260521003', meaning: 'Internal' }, { scheme: 'SCT', value: '261074009', meaning: 'External' }],
};
