// Hypertension, PS3.16 CID 3640
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3640.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3640: ContextGroup = {
  cid: '3640',
  name: 'Hypertension',
  uid: '1.2.840.10008.6.1.176',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '70995007', meaning: 'Pulmonary hypertension' }, { scheme: 'SCT', value: '38341003', meaning: 'Systemic arterial hypertension' }],
};
