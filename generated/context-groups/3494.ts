// IVUS Non Morphological Finding, PS3.16 CID 3494
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3494.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3494: ContextGroup = {
  cid: '3494',
  name: 'IVUS Non Morphological Finding',
  uid: '1.2.840.10008.6.1.128',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122360', meaning: 'True Lumen' },
    { scheme: 'SCT', value: '408707005', meaning: 'Arterial Blood Stasis' },
    { scheme: 'SCT', value: '408709008', meaning: 'Incomplete Stent apposition' },
    { scheme: 'SCT', value: '408710003', meaning: 'Acquired Incomplete stent apposition' },
  ],
};
