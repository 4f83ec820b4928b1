// Surface Scan Mode Type, PS3.16 CID 8202
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8202.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8202: ContextGroup = {
  cid: '8202',
  name: 'Surface Scan Mode Type',
  uid: '1.2.840.10008.6.1.954',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '114209', meaning: 'Turntable Scan Method' },
    { scheme: 'DCM', value: '114210', meaning: 'High resolution' },
    { scheme: 'DCM', value: '114211', meaning: 'Fast mode' },
    { scheme: 'DCM', value: '114216', meaning: 'Checkerboard' },
  ],
};
