// RCS Registration Method Type, PS3.16 CID 7100
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7100.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7100: ContextGroup = {
  cid: '7100',
  name: 'RCS Registration Method Type',
  uid: '1.2.840.10008.6.1.494',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125021', meaning: 'Frame of Reference Identity' },
    { scheme: 'DCM', value: '125023', meaning: 'Acquisition Equipment Alignment' },
    { scheme: 'DCM', value: '125025', meaning: 'Visual Alignment' },
    { scheme: 'DCM', value: '125022', meaning: 'Fiducial Alignment' },
    { scheme: 'DCM', value: '125024', meaning: 'Image Content-based Alignment' },
    { scheme: 'DCM', value: '125026', meaning: 'Image Content and Fiducial Based Alignment' },
  ],
};
