// Insurance Payor, PS3.16 CID 3730
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3730.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3730: ContextGroup = {
  cid: '3730',
  name: 'Insurance Payor',
  uid: '1.2.840.10008.6.1.230',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'NCDR', value: '18-1', meaning: 'Government' },
    { scheme: 'NCDR', value: '18-2', meaning: 'Commercial' },
    { scheme: 'NCDR', value: '18-3', meaning: 'Health Maintenance Organization' },
    { scheme: 'NCDR', value: '18-4', meaning: 'None' },
  ],
};
