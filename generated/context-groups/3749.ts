// PCI Procedure Result, PS3.16 CID 3749
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3749.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3749: ContextGroup = {
  cid: '3749',
  name: 'PCI Procedure Result',
  uid: '1.2.840.10008.6.1.246',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'NCDR', value: '100-1', meaning: 'Successful' },
    { scheme: 'NCDR', value: '100-2', meaning: 'Partially successful' },
    { scheme: 'NCDR', value: '100-3', meaning: 'Unsuccessful' },
  ],
};
