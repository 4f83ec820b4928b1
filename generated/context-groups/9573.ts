// Patient Treatment Preparation Device, PS3.16 CID 9573
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9573.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9573: ContextGroup = {
  cid: '9573',
  name: 'Patient Treatment Preparation Device',
  uid: '1.2.840.10008.6.1.1420',
  extensible: true,
  includes: ['9513', '9515', '9575', '9572', '9578'],
  codes: [],
};
