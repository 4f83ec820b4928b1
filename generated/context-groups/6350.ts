// Endorectal Coil Fill Substance, PS3.16 CID 6350
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6350.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6350: ContextGroup = {
  cid: '6350',
  name: 'Endorectal Coil Fill Substance',
  uid: '1.2.840.10008.6.1.1407',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '15158005', meaning: 'Air' },
    { scheme: 'SCT', value: '11713004', meaning: 'Water' },
    { scheme: 'DCM', value: '130605', meaning: 'Perfluorocarbon' },
    { scheme: 'RADLEX', value: 'RID11588', meaning: 'Barium sulfate suspension' },
  ],
};
