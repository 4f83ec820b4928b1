// Visual Field Static Perimetry Test Analysis Result, PS3.16 CID 4254
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4254.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4254: ContextGroup = {
  cid: '4254',
  name: 'Visual Field Static Perimetry Test Analysis Result',
  uid: '1.2.840.10008.6.1.913',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111847', meaning: 'Outside normal limits' },
    { scheme: 'DCM', value: '111848', meaning: 'Borderline' },
    { scheme: 'DCM', value: '111849', meaning: 'Abnormally high sensitivity' },
    { scheme: 'DCM', value: '111850', meaning: 'General reduction in sensitivity' },
    { scheme: 'DCM', value: '111851', meaning: 'Borderline and general reduction in sensitivity' },
    { scheme: 'SCT', value: '125112009', meaning: 'Within normal limits' },
  ],
};
