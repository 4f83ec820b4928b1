// Lesion Palpation Finding, PS3.16 CID 4407
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4407.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4407: ContextGroup = {
  cid: '4407',
  name: 'Lesion Palpation Finding',
  uid: '1.2.840.10008.6.1.1352',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130485', meaning: 'Firm skin lesion' },
    { scheme: 'DCM', value: '130486', meaning: 'Raised skin lesion' },
    { scheme: 'UMLS', value: 'C2071496', meaning: 'Mobile skin lesion' },
  ],
};
