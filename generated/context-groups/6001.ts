// Overall Breast Composition from BI-RADS®, PS3.16 CID 6001
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6001.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6001: ContextGroup = {
  cid: '6001',
  name: 'Overall Breast Composition from BI-RADS®',
  uid: '1.2.840.10008.6.1.331',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129716005', meaning: 'Almost entirely fat' },
    { scheme: 'SCT', value: '129717001', meaning: 'Scattered fibroglandular densities' },
    { scheme: 'SCT', value: '129718006', meaning: 'Heterogeneously dense' },
    { scheme: 'SCT', value: '129719003', meaning: 'Extremely dense' },
  ],
};
