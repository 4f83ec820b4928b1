// Equipment Reference Point, PS3.16 CID 9554
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9554.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9554: ContextGroup = {
  cid: '9554',
  name: 'Equipment Reference Point',
  uid: '1.2.840.10008.6.1.1301',
  extensible: true,
  includes: ['9544'],
  codes: [{ scheme: 'DCM', value: '130360', meaning: 'Fixed Laser Setup Point' }],
};
