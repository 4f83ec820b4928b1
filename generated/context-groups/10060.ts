// Organ for Radiation Dose Estimate, PS3.16 CID 10060
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10060.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10060: ContextGroup = {
  cid: '10060',
  name: 'Organ for Radiation Dose Estimate',
  uid: '1.2.840.10008.6.1.1154',
  extensible: true,
  includes: ['10044'],
  codes: [{ scheme: 'SCT', value: '38266002', meaning: 'Entire body' }, { scheme: 'SCT', value: '706342009', meaning: 'Phantom' }],
};
