// Positive-Negative, PS3.16 CID 250
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_250.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid250: ContextGroup = {
  cid: '250',
  name: 'Positive-Negative',
  uid: '1.2.840.10008.6.1.38',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'SCT', value: '10828004', meaning: 'Positive' }, { scheme: 'SCT', value: '260385009', meaning: 'Negative' }],
};
