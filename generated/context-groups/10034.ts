// Reason for Repeating Acquisition, PS3.16 CID 10034
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10034.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10034: ContextGroup = {
  cid: '10034',
  name: 'Reason for Repeating Acquisition',
  uid: '1.2.840.10008.6.1.1175',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '128553', meaning: 'Patient motion' }, { scheme: 'DCM', value: '128554', meaning: 'Suboptimal contrast timing' }],
};
