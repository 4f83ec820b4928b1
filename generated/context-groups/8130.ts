// Staining Protocol, PS3.16 CID 8130
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8130.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8130: ContextGroup = {
  cid: '8130',
  name: 'Staining Protocol',
  uid: '1.2.840.10008.6.1.944',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '127790008', meaning: 'Staining' },
    { scheme: 'SCT', value: '104210008', meaning: 'Hematoxylin and eosin stain method' },
    { scheme: 'SCT', value: '67122001', meaning: 'Acid fast stain method' },
  ],
};
