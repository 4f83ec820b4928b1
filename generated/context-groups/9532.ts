// No-Parameter Dosimetric Objective, PS3.16 CID 9532
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9532.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9532: ContextGroup = {
  cid: '9532',
  name: 'No-Parameter Dosimetric Objective',
  uid: '1.2.840.10008.6.1.1242',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130018', meaning: 'Minimize Meterset' }],
};
