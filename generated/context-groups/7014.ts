// Export Additional Information Document Title, PS3.16 CID 7014
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7014.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7014: ContextGroup = {
  cid: '7014',
  name: 'Export Additional Information Document Title',
  uid: '1.2.840.10008.6.1.1178',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128710', meaning: 'For Teaching File Export' },
    { scheme: 'DCM', value: '128711', meaning: 'For Clinical Trial Export' },
    { scheme: 'DCM', value: '128713', meaning: 'For Research Collection Export' },
    { scheme: 'DCM', value: '128714', meaning: 'For Publication Export' },
  ],
};
