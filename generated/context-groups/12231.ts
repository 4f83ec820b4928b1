// Volume Flow Method, PS3.16 CID 12231
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12231.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12231: ContextGroup = {
  cid: '12231',
  name: 'Volume Flow Method',
  uid: '1.2.840.10008.6.1.622',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '125219', meaning: 'Doppler Volume Flow' }, { scheme: 'DCM', value: '125216', meaning: 'Proximal Isovelocity Surface Area' }],
};
