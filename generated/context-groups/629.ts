// Carrier Gases for Small Animal Anesthesia, PS3.16 CID 629
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_629.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid629: ContextGroup = {
  cid: '629',
  name: 'Carrier Gases for Small Animal Anesthesia',
  uid: '1.2.840.10008.6.1.1094',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '320917000', meaning: 'Oxygen gas' },
    { scheme: 'SCT', value: '417696007', meaning: 'Medical air' },
    { scheme: 'UMLS', value: 'C3846005', meaning: 'Room air' },
  ],
};
