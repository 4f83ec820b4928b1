// EEG Annotation - Neurological Monitoring Measurement, PS3.16 CID 3040
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3040.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3040: ContextGroup = {
  cid: '3040',
  name: 'EEG Annotation - Neurological Monitoring Measurement',
  uid: '1.2.840.10008.6.1.1338',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'MDC', value: '2:22784', meaning: 'Circum head' }, { scheme: 'MDC', value: '2:22952', meaning: 'Arousal' }],
};
