// Organ Part (Lateralized), PS3.16 CID 12131
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12131.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12131: ContextGroup = {
  cid: '12131',
  name: 'Organ Part (Lateralized)',
  uid: '1.2.840.10008.6.1.1317',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '79163004', meaning: 'Left lobe of thyroid' }, { scheme: 'SCT', value: '29565003', meaning: 'Right lobe of thyroid' }],
};
