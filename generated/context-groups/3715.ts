// Lesion Margin, PS3.16 CID 3715
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3715.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3715: ContextGroup = {
  cid: '3715',
  name: 'Lesion Margin',
  uid: '1.2.840.10008.6.1.216',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '82280004', meaning: 'Smooth' },
    { scheme: 'SCT', value: '49608001', meaning: 'Irregular' },
    { scheme: 'SCT', value: '371922008', meaning: 'Multiple Irregularities' },
    { scheme: 'SCT', value: '255321001', meaning: 'Ulcerative' },
  ],
};
