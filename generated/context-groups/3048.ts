// Waveform Annotations Document Title, PS3.16 CID 3048
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3048.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3048: ContextGroup = {
  cid: '3048',
  name: 'Waveform Annotations Document Title',
  uid: '1.2.840.10008.6.1.1488',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130867', meaning: 'Neurophysiology Recording Annotations' },
    { scheme: 'DCM', value: '130868', meaning: 'Neurophysiology Post-hoc Review Annotations' },
    { scheme: 'DCM', value: '130869', meaning: 'Neurophysiology Automated Analysis Annotations' },
  ],
};
