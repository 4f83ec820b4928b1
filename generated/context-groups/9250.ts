// Scheduled Processing Parameter Concept Codes for RT Treatment, PS3.16 CID 9250
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9250.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9250: ContextGroup = {
  cid: '9250',
  name: 'Scheduled Processing Parameter Concept Codes for RT Treatment',
  uid: '1.2.840.10008.6.1.971',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121740', meaning: 'Treatment Delivery Type' }],
};
