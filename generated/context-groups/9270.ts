// Acquisition Initiation Types, PS3.16 CID 9270
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9270.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9270: ContextGroup = {
  cid: '9270',
  name: 'Acquisition Initiation Types',
  uid: '1.2.840.10008.6.1.1469',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130792', meaning: 'Acquisition Initiation not defined' },
    { scheme: 'DCM', value: '130793', meaning: 'Acquisition Initiation before start of Radiation' },
    { scheme: 'DCM', value: '130794', meaning: 'Acquisition Initiation after end of Radiation' },
    { scheme: 'DCM', value: '130795', meaning: 'Acquisition Initiation by triggering parameter' },
  ],
};
