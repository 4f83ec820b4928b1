// IVUS Plaque Composition, PS3.16 CID 3495
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3495.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3495: ContextGroup = {
  cid: '3495',
  name: 'IVUS Plaque Composition',
  uid: '1.2.840.10008.6.1.129',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '40772000', meaning: 'Fibrous Plaque' },
    { scheme: 'SCT', value: '237897009', meaning: 'Vascular Calcification' },
    { scheme: 'SCT', value: '396339007', meaning: 'Thrombus' },
    { scheme: 'DCM', value: '122394', meaning: 'Fibro-Lipidic Plaque' },
    { scheme: 'DCM', value: '122395', meaning: 'Necrotic-Lipidic Plaque' },
  ],
};
