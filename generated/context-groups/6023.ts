// Side from BI-RADS®, PS3.16 CID 6023
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6023.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6023: ContextGroup = {
  cid: '6023',
  name: 'Side from BI-RADS®',
  uid: '1.2.840.10008.6.1.353',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '80248007', meaning: 'Left breast' },
    { scheme: 'SCT', value: '73056007', meaning: 'Right breast' },
    { scheme: 'SCT', value: '63762007', meaning: 'Both breasts' },
  ],
};
