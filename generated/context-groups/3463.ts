// Ventricle Identification, PS3.16 CID 3463
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3463.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3463: ContextGroup = {
  cid: '3463',
  name: 'Ventricle Identification',
  uid: '1.2.840.10008.6.1.786',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '87878005', meaning: 'Left Ventricle' }, { scheme: 'SCT', value: '53085002', meaning: 'Right Ventricle' }],
};
