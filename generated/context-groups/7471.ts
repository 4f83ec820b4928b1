// Area Measurement, PS3.16 CID 7471
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7471.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7471: ContextGroup = {
  cid: '7471',
  name: 'Area Measurement',
  uid: '1.2.840.10008.6.1.525',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '42798000', meaning: 'Area' },
    { scheme: 'SCT', value: '131184002', meaning: 'Area of defined region' },
    { scheme: 'IBSI', value: 'C0JK', meaning: 'Surface Area of Mesh' },
  ],
};
