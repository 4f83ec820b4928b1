// Local Anesthetics for Small Animal Anesthesia, PS3.16 CID 630
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_630.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid630: ContextGroup = {
  cid: '630',
  name: 'Local Anesthetics for Small Animal Anesthesia',
  uid: '1.2.840.10008.6.1.1095',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '387150008', meaning: 'Bupivacaine' },
    { scheme: 'SCT', value: '346553009', meaning: 'Lidocaine + Prilocaine' },
    { scheme: 'SCT', value: '387480006', meaning: 'Lidocaine' },
  ],
};
