// Position Reference Indicator for Frame of Reference, PS3.16 CID 647
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_647.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid647: ContextGroup = {
  cid: '647',
  name: 'Position Reference Indicator for Frame of Reference',
  uid: '1.2.840.10008.6.1.1112',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'FMA', value: '264776', meaning: 'Bregma' }, { scheme: 'FMA', value: '264773', meaning: 'Lambda' }],
};
