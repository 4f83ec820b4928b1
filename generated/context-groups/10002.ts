// Irradiation Event Type, PS3.16 CID 10002
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10002.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10002: ContextGroup = {
  cid: '10002',
  name: 'Irradiation Event Type',
  uid: '1.2.840.10008.6.1.536',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '44491008', meaning: 'Fluoroscopy' },
    { scheme: 'DCM', value: '113611', meaning: 'Stationary Acquisition' },
    { scheme: 'DCM', value: '113612', meaning: 'Stepping Acquisition' },
    { scheme: 'DCM', value: '113613', meaning: 'Rotational Acquisition' },
  ],
};
