// Usage/Exposure/Frequency Qualitative Concept, PS3.16 CID 6094
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6094.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6094: ContextGroup = {
  cid: '6094',
  name: 'Usage/Exposure/Frequency Qualitative Concept',
  uid: '1.2.840.10008.6.1.416',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111584', meaning: 'Relative dose frequency' },
    { scheme: 'DCM', value: '111585', meaning: 'Relative frequency of exposure' },
    { scheme: 'DCM', value: '111586', meaning: 'Relative frequency of use' },
  ],
};
