// Specimen Collection Procedure, PS3.16 CID 8109
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8109.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8109: ContextGroup = {
  cid: '8109',
  name: 'Specimen Collection Procedure',
  uid: '1.2.840.10008.6.1.1047',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '14766002', meaning: 'Aspiration' },
    { scheme: 'SCT', value: '86273004', meaning: 'Biopsy' },
    { scheme: 'SCT', value: '65801008', meaning: 'Excision' },
    { scheme: 'SCT', value: '53958007', meaning: 'Harvesting of tissue' },
    { scheme: 'SCT', value: '128538000', meaning: 'Removal of device' },
    { scheme: 'SCT', value: '22778000', meaning: 'Venipuncture' },
    { scheme: 'SCT', value: '285570007', meaning: 'Taking of swab' },
    { scheme: 'SCT', value: '17636008', meaning: 'Specimen collection' },
    { scheme: 'SCT', value: '56757003', meaning: 'Scraping' },
  ],
};
