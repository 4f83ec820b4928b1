// Fiber Tract In Brainstem, PS3.16 CID 7701
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7701.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7701: ContextGroup = {
  cid: '7701',
  name: 'Fiber Tract In Brainstem',
  uid: '1.2.840.10008.6.1.1013',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '11089000', meaning: 'superior cerebellar peduncle' },
    { scheme: 'SCT', value: '33723005', meaning: 'middle cerebellar peduncle' },
    { scheme: 'SCT', value: '67701001', meaning: 'inferior cerebellar peduncle' },
    { scheme: 'SCT', value: '360568007', meaning: 'corticospinal tract in brainstem' },
    { scheme: 'SCT', value: '30114003', meaning: 'medial lemniscus' },
    { scheme: 'SCT', value: '86136007', meaning: 'lateral lemniscus' },
    { scheme: 'SCT', value: '28390009', meaning: 'medial longitudinal fasciculus' },
  ],
};
