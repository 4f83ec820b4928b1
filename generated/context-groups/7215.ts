// Spectroscopy Purpose of Reference, PS3.16 CID 7215
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7215.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7215: ContextGroup = {
  cid: '7215',
  name: 'Spectroscopy Purpose of Reference',
  uid: '1.2.840.10008.6.1.970',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121318', meaning: 'Spectroscopy Data for Water Phase Correction' }],
};
