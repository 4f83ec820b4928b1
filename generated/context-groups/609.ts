// Animal Feeding Method, PS3.16 CID 609
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_609.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid609: ContextGroup = {
  cid: '609',
  name: 'Animal Feeding Method',
  uid: '1.2.840.10008.6.1.1074',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'NCIt', value: 'C64636', meaning: 'ad libitum' },
    { scheme: 'UMLS', value: 'C0425422', meaning: 'Restricted diet' },
    { scheme: 'DCM', value: '127391', meaning: 'Food treat' },
    { scheme: 'SCT', value: '61420007', meaning: 'Gavage' },
  ],
};
