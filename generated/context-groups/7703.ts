// Association Fiber, PS3.16 CID 7703
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7703.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7703: ContextGroup = {
  cid: '7703',
  name: 'Association Fiber',
  uid: '1.2.840.10008.6.1.1015',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'NEU', value: '2080', meaning: 'superior longitudinal fasciculus' },
    { scheme: 'DCM', value: '110703', meaning: 'superior longitudinal fasciculus I' },
    { scheme: 'DCM', value: '110704', meaning: 'superior longitudinal fasciculus II' },
    { scheme: 'DCM', value: '110705', meaning: 'superior longitudinal fasciculus III' },
    { scheme: 'NEU', value: '2063', meaning: 'arcuate fasciculus' },
    { scheme: 'SCT', value: '55233005', meaning: 'inferior longitudinal fasciculus' },
    { scheme: 'SCT', value: '13958008', meaning: 'superior fronto-occipital fasciculus' },
    { scheme: 'SCT', value: '35664009', meaning: 'inferior fronto-occipital fasciculus' },
    { scheme: 'SCT', value: '26230003', meaning: 'uncinate fasciculus' },
    { scheme: 'SCT', value: '80434005', meaning: 'vertical occipital fasciculus' },
    { scheme: 'SCT', value: '35664009', meaning: 'inferior fronto-occipital fasciculus' },
    { scheme: 'SCT', value: '13958008', meaning: 'superior fronto-occipital fasciculus' },
  ],
};
