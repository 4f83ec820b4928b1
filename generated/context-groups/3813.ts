// Stent Finding, PS3.16 CID 3813
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3813.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3813: ContextGroup = {
  cid: '3813',
  name: 'Stent Finding',
  uid: '1.2.840.10008.6.1.272',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '55199003', meaning: 'hypoplasia' },
    { scheme: 'SCT', value: '415582006', meaning: 'stenosis' },
    { scheme: 'DCM', value: '122680', meaning: 'endoleak' },
    { scheme: 'SCT', value: '370512004', meaning: 'migration of implant or internal device' },
    { scheme: 'DCM', value: '122684', meaning: 'stent disintegration' },
    { scheme: 'DCM', value: '122683', meaning: 'stent fracture' },
  ],
};
