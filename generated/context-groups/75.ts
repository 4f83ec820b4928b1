// Low High or Equal, PS3.16 CID 75
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_75.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid75: ContextGroup = {
  cid: '75',
  name: 'Low High or Equal',
  uid: '1.2.840.10008.6.1.1265',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '62482003', meaning: 'Low' },
    { scheme: 'SCT', value: '75540009', meaning: 'High' },
    { scheme: 'SCT', value: '9726003', meaning: 'Equal' },
  ],
};
