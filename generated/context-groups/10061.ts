// Absorbed Radiation Dose Type, PS3.16 CID 10061
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10061.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10061: ContextGroup = {
  cid: '10061',
  name: 'Absorbed Radiation Dose Type',
  uid: '1.2.840.10008.6.1.1155',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128531', meaning: 'Maximum Absorbed Radiation Dose' },
    { scheme: 'DCM', value: '128532', meaning: 'Minimum Absorbed Radiation Dose' },
    { scheme: 'DCM', value: '128533', meaning: 'Mean Absorbed Radiation Dose' },
    { scheme: 'DCM', value: '128534', meaning: 'Mode Absorbed Radiation Dose' },
    { scheme: 'DCM', value: '128539', meaning: 'Median Absorbed Radiation Dose' },
  ],
};
