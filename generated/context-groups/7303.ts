// Implant Template Modified View Orientation, PS3.16 CID 7303
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7303.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7303: ContextGroup = {
  cid: '7303',
  name: 'Implant Template Modified View Orientation',
  uid: '1.2.840.10008.6.1.1034',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '112300', meaning: 'AP+45' }, { scheme: 'DCM', value: '112301', meaning: 'AP-45' }],
};
