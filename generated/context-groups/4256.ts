// Visual Field Procedure Modifier, PS3.16 CID 4256
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4256.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4256: ContextGroup = {
  cid: '4256',
  name: 'Visual Field Procedure Modifier',
  uid: '1.2.840.10008.6.1.915',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '360156006', meaning: 'Screening' }, { scheme: 'SCT', value: '261004008', meaning: 'Diagnostic' }],
};
