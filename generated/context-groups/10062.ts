// Equivalent Radiation Dose Type, PS3.16 CID 10062
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10062.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10062: ContextGroup = {
  cid: '10062',
  name: 'Equivalent Radiation Dose Type',
  uid: '1.2.840.10008.6.1.1156',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128535', meaning: 'Maximum Equivalent Radiation Dose' },
    { scheme: 'DCM', value: '128536', meaning: 'Minimum Equivalent Radiation Dose' },
    { scheme: 'DCM', value: '128537', meaning: 'Mean Equivalent Radiation Dose' },
    { scheme: 'DCM', value: '128538', meaning: 'Mode Equivalent Radiation Dose' },
    { scheme: 'DCM', value: '128540', meaning: 'Median Equivalent Radiation Dose' },
  ],
};
