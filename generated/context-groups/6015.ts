// Single Image Finding from BI-RADS®, PS3.16 CID 6015
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6015.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6015: ContextGroup = {
  cid: '6015',
  name: 'Single Image Finding from BI-RADS®',
  uid: '1.2.840.10008.6.1.345',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129793001', meaning: 'Mammography breast density' },
    { scheme: 'SCT', value: '129770007', meaning: 'Individual Calcification' },
    { scheme: 'SCT', value: '129769006', meaning: 'Calcification Cluster' },
    { scheme: 'SCT', value: '129792006', meaning: 'Architectural distortion of breast' },
    { scheme: 'SCT', value: '129794007', meaning: 'Tubular density' },
    { scheme: 'SCT', value: '443808008', meaning: 'Intramammary lymph node' },
    { scheme: 'SCT', value: '129795008', meaning: 'Trabecular thickening of breast' },
    { scheme: 'SCT', value: '129715009', meaning: 'Breast composition' },
    { scheme: 'SCT', value: '129796009', meaning: 'Skin retraction of breast' },
    { scheme: 'SCT', value: '129797000', meaning: 'Skin thickening of breast' },
    { scheme: 'SCT', value: '127189005', meaning: 'Axillary adenopathy' },
    { scheme: 'SCT', value: '95324001', meaning: 'Skin lesion' },
    { scheme: 'DCM', value: '111111', meaning: 'Cooper\'s ligament changes' },
    { scheme: 'SCT', value: '79654002', meaning: 'Edema' },
    { scheme: 'DCM', value: '111112', meaning: 'Mass in the skin' },
    { scheme: 'DCM', value: '111113', meaning: 'Mass on the skin' },
    { scheme: 'SCT', value: '68171009', meaning: 'Axillary lymph node' },
  ],
};
