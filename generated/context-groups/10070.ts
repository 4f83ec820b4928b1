// Radiation Dose Type, PS3.16 CID 10070
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10070.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10070: ContextGroup = {
  cid: '10070',
  name: 'Radiation Dose Type',
  uid: '1.2.840.10008.6.1.1164',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '128513', meaning: 'Absorbed Dose' }, { scheme: 'DCM', value: '128512', meaning: 'Equivalent Dose' }],
};
