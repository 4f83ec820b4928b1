// Radioactivity Unit, PS3.16 CID 3083
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3083.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3083: ContextGroup = {
  cid: '3083',
  name: 'Radioactivity Unit',
  uid: '1.2.840.10008.6.1.737',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'UCUM', value: 'Bq', meaning: 'becquerel' },
    { scheme: 'UCUM', value: 'MBq', meaning: 'megabecquerel' },
    { scheme: 'UCUM', value: 'mCi', meaning: 'millicurie' },
  ],
};
