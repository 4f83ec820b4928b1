// Lesion Visual Finding, PS3.16 CID 4408
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4408.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4408: ContextGroup = {
  cid: '4408',
  name: 'Lesion Visual Finding',
  uid: '1.2.840.10008.6.1.1353',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '297968009', meaning: 'Bleeding skin' }, { scheme: 'SCT', value: '247441003', meaning: 'Erythema' }],
};
