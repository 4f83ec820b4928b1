// Surface Scan Registration Method Type, PS3.16 CID 8203
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8203.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8203: ContextGroup = {
  cid: '8203',
  name: 'Surface Scan Registration Method Type',
  uid: '1.2.840.10008.6.1.956',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '114213', meaning: 'Iterative Closest Point' },
    { scheme: 'DCM', value: '125022', meaning: 'Fiducial Alignment' },
    { scheme: 'DCM', value: '114215', meaning: 'Freehand' },
  ],
};
