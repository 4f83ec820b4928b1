// Echo Measurement Type, PS3.16 CID 12303
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12303.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12303: ContextGroup = {
  cid: '12303',
  name: 'Echo Measurement Type',
  uid: '1.2.840.10008.6.1.1144',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125313', meaning: 'Indexed' },
    { scheme: 'SCT', value: '118586006', meaning: 'Ratio' },
    { scheme: 'DCM', value: '125314', meaning: 'Fractional Change' },
    { scheme: 'DCM', value: '125315', meaning: 'Calculated' },
    { scheme: 'DCM', value: '113857', meaning: 'Manual Entry' },
    { scheme: 'DCM', value: '125316', meaning: 'Directly measured' },
  ],
};
