// Physical Quantity Descriptor, PS3.16 CID 9000
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9000.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9000: ContextGroup = {
  cid: '9000',
  name: 'Physical Quantity Descriptor',
  uid: '1.2.840.10008.6.1.1010',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '246205007', meaning: 'Quantity' },
    { scheme: 'DCM', value: '121401', meaning: 'Derivation' },
    { scheme: 'SCT', value: '370129005', meaning: 'Measurement Method' },
    { scheme: 'SCT', value: '363698007', meaning: 'Finding Site' },
    { scheme: 'DCM', value: '121071', meaning: 'Finding' },
    { scheme: 'NCIt', value: 'C94970', meaning: 'Reference Region' },
    { scheme: 'DCM', value: '113241', meaning: 'Model fitting method' },
    { scheme: 'DCM', value: '113240', meaning: 'Source image diffusion b-value' },
    { scheme: 'DCM', value: '121050', meaning: 'Equivalent Meaning of Concept Name' },
  ],
};
