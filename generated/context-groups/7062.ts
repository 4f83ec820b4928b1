// Purpose of Reference to Predecessor 3D Model, PS3.16 CID 7062
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7062.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7062: ContextGroup = {
  cid: '7062',
  name: 'Purpose of Reference to Predecessor 3D Model',
  uid: '1.2.840.10008.6.1.1203',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '129010', meaning: 'Edited Model' }, { scheme: 'DCM', value: '129011', meaning: 'Component Model' }],
};
