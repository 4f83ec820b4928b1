// Neurophysiologic Stimulation Mode, PS3.16 CID 3041
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3041.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3041: ContextGroup = {
  cid: '3041',
  name: 'Neurophysiologic Stimulation Mode',
  uid: '1.2.840.10008.6.1.1361',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'MDC', value: '2:53539', meaning: 'Flash stimulus' }],
};
