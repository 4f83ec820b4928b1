// Anatomic Region for Intra-oral Radiography, PS3.16 CID 4016
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4016.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4016: ContextGroup = {
  cid: '4016',
  name: 'Anatomic Region for Intra-oral Radiography',
  uid: '1.2.840.10008.6.1.300',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '661005', meaning: 'Jaw region' },
    { scheme: 'SCT', value: '70925003', meaning: 'Maxilla' },
    { scheme: 'SCT', value: '91609006', meaning: 'Mandible' },
    { scheme: 'SCT', value: '28035005', meaning: 'Teeth, gums and supporting structures' },
  ],
};
