// Antilipemic Agent, PS3.16 CID 3761
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3761.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3761: ContextGroup = {
  cid: '3761',
  name: 'Antilipemic Agent',
  uid: '1.2.840.10008.6.1.255',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '346322006', meaning: 'Anion exchange resin' },
    { scheme: 'SCT', value: '372872006', meaning: 'Bile acid sequestrant' },
    { scheme: 'NCIt', value: 'C98150', meaning: 'Fibrate' },
    { scheme: 'SCT', value: '346441008', meaning: 'Fish oils' },
    { scheme: 'SCT', value: '96302009', meaning: 'Statins' },
  ],
};
