// Volume and Dose Dosimetric Objective, PS3.16 CID 9531
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9531.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9531: ContextGroup = {
  cid: '9531',
  name: 'Volume and Dose Dosimetric Objective',
  uid: '1.2.840.10008.6.1.1241',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130016', meaning: 'Minimum Absolute Volume at Radiation Dose' },
    { scheme: 'DCM', value: '130017', meaning: 'Maximum Absolute Volume at Radiation Dose' },
  ],
};
