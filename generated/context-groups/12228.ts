// Echocardiography Volume Method, PS3.16 CID 12228
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12228.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12228: ContextGroup = {
  cid: '12228',
  name: 'Echocardiography Volume Method',
  uid: '1.2.840.10008.6.1.619',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125204', meaning: 'Area-Length Biplane' },
    { scheme: 'DCM', value: '125205', meaning: 'Area-Length Single Plane' },
    { scheme: 'DCM', value: '125211', meaning: 'Biplane Ellipse' },
    { scheme: 'DCM', value: '125226', meaning: 'Single Plane Ellipse' },
    { scheme: 'DCM', value: '125206', meaning: 'Cube Method' },
    { scheme: 'DCM', value: '125207', meaning: 'Method of Disks, Biplane' },
    { scheme: 'DCM', value: '125208', meaning: 'Method of Disks, Single Plane' },
    { scheme: 'DCM', value: '125209', meaning: 'Teichholz' },
    { scheme: 'DCM', value: '125227', meaning: 'Modified Simpson' },
    { scheme: 'DCM', value: '125228', meaning: 'Bullet Method' },
  ],
};
