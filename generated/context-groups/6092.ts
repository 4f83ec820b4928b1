// Usage/Exposure Qualitative Concept, PS3.16 CID 6092
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6092.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6092: ContextGroup = {
  cid: '6092',
  name: 'Usage/Exposure Qualitative Concept',
  uid: '1.2.840.10008.6.1.414',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '260911001', meaning: 'Dosage' },
    { scheme: 'DCM', value: '111578', meaning: 'Dose frequency' },
    { scheme: 'DCM', value: '111579', meaning: 'Rate of exposure' },
    { scheme: 'DCM', value: '111580', meaning: 'Volume of use' },
  ],
};
