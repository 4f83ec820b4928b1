// Audit Active Participant Role ID Code, PS3.16 CID 402
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_402.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid402: ContextGroup = {
  cid: '402',
  name: 'Audit Active Participant Role ID Code',
  uid: '1.2.840.10008.6.1.905',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110150', meaning: 'Application' },
    { scheme: 'DCM', value: '110151', meaning: 'Application Launcher' },
    { scheme: 'DCM', value: '110152', meaning: 'Destination Role ID' },
    { scheme: 'DCM', value: '110153', meaning: 'Source Role ID' },
    { scheme: 'DCM', value: '110154', meaning: 'Destination Media' },
    { scheme: 'DCM', value: '110155', meaning: 'Source Media' },
  ],
};
