// Calcification Distribution Modifier from BI-RADS®, PS3.16 CID 6013
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6013.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6013: ContextGroup = {
  cid: '6013',
  name: 'Calcification Distribution Modifier from BI-RADS®',
  uid: '1.2.840.10008.6.1.343',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129764001', meaning: 'Diffuse calcification distribution' },
    { scheme: 'SCT', value: '129765000', meaning: 'Linear calcification distribution' },
    { scheme: 'SCT', value: '129766004', meaning: 'Grouped calcification distribution' },
    { scheme: 'SCT', value: '129767008', meaning: 'Regional calcification distribution' },
    { scheme: 'SCT', value: '129768003', meaning: 'Segmental calcification distribution' },
    { scheme: 'DCM', value: '111346', meaning: 'Calcifications within a mass' },
    { scheme: 'DCM', value: '111347', meaning: 'Calcifications outside of a mass' },
  ],
};
