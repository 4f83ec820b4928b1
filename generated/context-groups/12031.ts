// Protocol Interval Event, PS3.16 CID 12031
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12031.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12031: ContextGroup = {
  cid: '12031',
  name: 'Protocol Interval Event',
  uid: '1.2.840.10008.6.1.806',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125233', meaning: 'Start of drug dose administration' },
    { scheme: 'DCM', value: '125234', meaning: 'Start of contrast agent administration' },
    { scheme: 'DCM', value: '125235', meaning: 'Destruction of microbubbles' },
    { scheme: 'DCM', value: '125236', meaning: 'Onset of exercise' },
    { scheme: 'DCM', value: '125237', meaning: 'Cessation of exercise' },
    { scheme: 'DCM', value: '125238', meaning: 'Onset of stimulation' },
    { scheme: 'DCM', value: '125239', meaning: 'Cessation of stimulation' },
  ],
};
