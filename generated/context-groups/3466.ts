// Plane Identification, PS3.16 CID 3466
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3466.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3466: ContextGroup = {
  cid: '3466',
  name: 'Plane Identification',
  uid: '1.2.840.10008.6.1.108',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '399356000', meaning: 'Right Anterior Oblique' },
    { scheme: 'SCT', value: '399135007', meaning: 'Left Anterior Oblique' },
    { scheme: 'SCT', value: '399348003', meaning: 'Antero-posterior' },
    { scheme: 'SCT', value: '399173006', meaning: 'Left Lateral' },
    { scheme: 'SCT', value: '408723005', meaning: 'Cranial LAO' },
    { scheme: 'SCT', value: '408725003', meaning: 'Cranial RAO' },
    { scheme: 'SCT', value: '408724004', meaning: 'Caudal LAO' },
    { scheme: 'SCT', value: '408726002', meaning: 'Caudal RAO' },
  ],
};
