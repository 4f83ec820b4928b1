// Intracranial Cerebral Vessel (Unilateral), PS3.16 CID 12106
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12106.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12106: ContextGroup = {
  cid: '12106',
  name: 'Intracranial Cerebral Vessel (Unilateral)',
  uid: '1.2.840.10008.6.1.573',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '59011009', meaning: 'Basilar Artery' }],
};
