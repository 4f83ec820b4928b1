// Percentage and Dose Dosimetric Objective, PS3.16 CID 9530
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9530.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9530: ContextGroup = {
  cid: '9530',
  name: 'Percentage and Dose Dosimetric Objective',
  uid: '1.2.840.10008.6.1.1240',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130014', meaning: 'Minimum Percent Volume at Radiation Dose' },
    { scheme: 'DCM', value: '130015', meaning: 'Maximum Percent Volume at Radiation Dose' },
  ],
};
