// Device-related and Environment-related Event, PS3.16 CID 3039
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3039.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3039: ContextGroup = {
  cid: '3039',
  name: 'Device-related and Environment-related Event',
  uid: '1.2.840.10008.6.1.1337',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'MDC', value: '3:268', meaning: 'Lead disconnected' },
    { scheme: 'MDC', value: '3:236', meaning: 'Power line problem' },
    { scheme: 'MDC', value: '3:458', meaning: 'Power supply problem' },
    { scheme: 'MDC', value: '3:432', meaning: 'Artifact' },
    { scheme: 'DCM', value: '130887', meaning: 'Video recording on' },
    { scheme: 'DCM', value: '130888', meaning: 'Video recording off' },
    { scheme: 'DCM', value: '130889', meaning: 'Preamplifier connected' },
    { scheme: 'DCM', value: '130890', meaning: 'Preamplifier disconnected' },
    { scheme: 'DCM', value: '130891', meaning: 'Breakout box connected' },
    { scheme: 'DCM', value: '130892', meaning: 'Breakout box disconnected' },
    { scheme: 'DCM', value: '130893', meaning: 'Event button pressed' },
    { scheme: 'DCM', value: '130894', meaning: 'Event button test' },
    { scheme: 'DCM', value: '130895', meaning: 'Tap test begin' },
    { scheme: 'DCM', value: '130896', meaning: 'Tap test end' },
  ],
};
