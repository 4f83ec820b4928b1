// Biosafety Control Reason, PS3.16 CID 602
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_602.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid602: ContextGroup = {
  cid: '602',
  name: 'Biosafety Control Reason',
  uid: '1.2.840.10008.6.1.1066',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '409595003', meaning: 'Biohazardous material' },
    { scheme: 'SCT', value: '88376000', meaning: 'Carcinogen' },
    { scheme: 'SCT', value: '370388006', meaning: 'Patient immunocompromised' },
    { scheme: 'UMLS', value: 'C0003069', meaning: 'Transgenic animal' },
  ],
};
