// Abnormal Lucency Finding or Feature, PS3.16 CID 6105
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6105.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6105: ContextGroup = {
  cid: '6105',
  name: 'Abnormal Lucency Finding or Feature',
  uid: '1.2.840.10008.6.1.425',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112070', meaning: 'Air bronchiologram' },
    { scheme: 'DCM', value: '112071', meaning: 'Air bronchogram' },
    { scheme: 'DCM', value: '112072', meaning: 'Air crescent' },
    { scheme: 'SCT', value: '76171001', meaning: 'Air-trapping' },
    { scheme: 'DCM', value: '112073', meaning: 'Halo sign' },
    { scheme: 'SCT', value: '16838000', meaning: 'Pneumomediastinum' },
    { scheme: 'SCT', value: '36118008', meaning: 'Pneumothorax' },
  ],
};
