// Specimen Preparation Procedure, PS3.16 CID 8111
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8111.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8111: ContextGroup = {
  cid: '8111',
  name: 'Specimen Preparation Procedure',
  uid: '1.2.840.10008.6.1.1049',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '17636008', meaning: 'Specimen collection' },
    { scheme: 'SCT', value: '428995007', meaning: 'Specimen receiving' },
    { scheme: 'SCT', value: '433465004', meaning: 'Sampling of tissue specimen' },
    { scheme: 'SCT', value: '127790008', meaning: 'Staining' },
    { scheme: 'SCT', value: '9265001', meaning: 'Specimen processing' },
    { scheme: 'DCM', value: '111729', meaning: 'Specimen storage' },
  ],
};
