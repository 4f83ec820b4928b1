// Aortic Valve Finding Site, PS3.16 CID 12242
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12242.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12242: ContextGroup = {
  cid: '12242',
  name: 'Aortic Valve Finding Site',
  uid: '1.2.840.10008.6.1.633',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '77583004', meaning: 'Aortic Valve Ring' }],
};
