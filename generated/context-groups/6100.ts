// Chest Component Category, PS3.16 CID 6100
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6100.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6100: ContextGroup = {
  cid: '6100',
  name: 'Chest Component Category',
  uid: '1.2.840.10008.6.1.420',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '39607008', meaning: 'Lung' },
    { scheme: 'DCM', value: '112052', meaning: 'Bronchovascular' },
    { scheme: 'SCT', value: '3120008', meaning: 'Pleural structure' },
    { scheme: 'SCT', value: '72410000', meaning: 'Mediastinum' },
    { scheme: 'SCT', value: '80891009', meaning: 'Heart' },
    { scheme: 'DCM', value: '112053', meaning: 'Osseous' },
    { scheme: 'SCT', value: '281157001', meaning: 'Systemic vascular structure' },
    { scheme: 'SCT', value: '71616004', meaning: 'Muscular' },
  ],
};
