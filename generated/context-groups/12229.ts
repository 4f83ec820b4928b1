// Echocardiography Area Method, PS3.16 CID 12229
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12229.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12229: ContextGroup = {
  cid: '12229',
  name: 'Echocardiography Area Method',
  uid: '1.2.840.10008.6.1.620',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125210', meaning: 'Area by Pressure Half-Time' },
    { scheme: 'DCM', value: '125212', meaning: 'Continuity Equation' },
    { scheme: 'DCM', value: '125213', meaning: 'Continuity Equation by Mean Velocity' },
    { scheme: 'DCM', value: '125214', meaning: 'Continuity Equation by Peak Velocity' },
    { scheme: 'DCM', value: '125215', meaning: 'Continuity Equation by Velocity Time Integral' },
    { scheme: 'DCM', value: '125216', meaning: 'Proximal Isovelocity Surface Area' },
    { scheme: 'DCM', value: '125220', meaning: 'Planimetry' },
  ],
};
