// Patient Position Acquisition Radiation Source Locations, PS3.16 CID 9261
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9261.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9261: ContextGroup = {
  cid: '9261',
  name: 'Patient Position Acquisition Radiation Source Locations',
  uid: '1.2.840.10008.6.1.1460',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130358', meaning: 'Nominal Radiation Source Location' },
    { scheme: 'DCM', value: '130789', meaning: 'Nominal Imaging Source Location' },
  ],
};
