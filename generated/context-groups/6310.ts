// Prostate Reporting System, PS3.16 CID 6310
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6310.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6310: ContextGroup = {
  cid: '6310',
  name: 'Prostate Reporting System',
  uid: '1.2.840.10008.6.1.1367',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130564', meaning: 'PI-RADS v2.0' }, { scheme: 'DCM', value: '130565', meaning: 'PI-RADS v2.1' }],
};
