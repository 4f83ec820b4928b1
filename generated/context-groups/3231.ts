// ST Segment Finding, PS3.16 CID 3231
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3231.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3231: ContextGroup = {
  cid: '3231',
  name: 'ST Segment Finding',
  uid: '1.2.840.10008.6.1.777',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '164929001', meaning: 'ST Interval Normal' },
    { scheme: 'DCM', value: '122750', meaning: 'Non-diagnostic - low heart rate' },
    { scheme: 'DCM', value: '122751', meaning: 'Non-diagnostic - resting ST abnormalities' },
    { scheme: 'DCM', value: '122752', meaning: 'Non-diagnostic - ventricular pacing or LBBB' },
    { scheme: 'SCT', value: '260408008', meaning: 'Weakly positive' },
    { scheme: 'SCT', value: '10828004', meaning: 'Positive' },
    { scheme: 'DCM', value: '122755', meaning: 'Strongly positive' },
    { scheme: 'DCM', value: '122756', meaning: 'Strongly positive - ST elevation' },
  ],
};
