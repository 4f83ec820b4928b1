// Waveform Annotation Classification, PS3.16 CID 3047
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3047.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3047: ContextGroup = {
  cid: '3047',
  name: 'Waveform Annotation Classification',
  uid: '1.2.840.10008.6.1.1487',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130860', meaning: 'Pattern Event' },
    { scheme: 'DCM', value: '130861', meaning: 'EEG Annotation' },
    { scheme: 'DCM', value: '130862', meaning: 'EMG Annotation' },
    { scheme: 'DCM', value: '130863', meaning: 'EOG Annotation' },
    { scheme: 'DCM', value: '130864', meaning: 'Device-related and Environment-related Event' },
    { scheme: 'DCM', value: '130865', meaning: 'Patient Consciousness' },
  ],
};
