// View for Mammography, PS3.16 CID 4014
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4014.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4014: ContextGroup = {
  cid: '4014',
  name: 'View for Mammography',
  uid: '1.2.840.10008.6.1.298',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '399260004', meaning: 'medio-lateral' },
    { scheme: 'SCT', value: '399368009', meaning: 'medio-lateral oblique' },
    { scheme: 'SCT', value: '399352003', meaning: 'latero-medial' },
    { scheme: 'SCT', value: '399099002', meaning: 'latero-medial oblique' },
    { scheme: 'SCT', value: '399162004', meaning: 'cranio-caudal' },
    { scheme: 'SCT', value: '399196006', meaning: 'caudo-cranial (from below)' },
    { scheme: 'SCT', value: '399188001', meaning: 'superolateral to inferomedial oblique' },
    { scheme: 'SCT', value: '441555000', meaning: 'inferomedial to superolateral oblique' },
    { scheme: 'SCT', value: '399192008', meaning: 'cranio-caudal exaggerated laterally' },
    { scheme: 'SCT', value: '399101009', meaning: 'cranio-caudal exaggerated medially' },
    { scheme: 'SCT', value: '127457009', meaning: 'tissue specimen from breast' },
  ],
};
