// Abstract Segmentation Type, PS3.16 CID 7165
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7165.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7165: ContextGroup = {
  cid: '7165',
  name: 'Abstract Segmentation Type',
  uid: '1.2.840.10008.6.1.962',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125040', meaning: 'Background' },
    { scheme: 'SCT', value: '85756007', meaning: 'Tissue' },
    { scheme: 'DCM', value: '130751', meaning: 'Tissue not of interest' },
    { scheme: 'SCT', value: '289925000', meaning: 'Waste Material' },
    { scheme: 'DCM', value: '125041', meaning: 'Registration Input' },
    { scheme: 'DCM', value: '113132', meaning: 'Single subject extracted from group' },
    { scheme: 'NCIt', value: 'C94970', meaning: 'Reference Region' },
    { scheme: 'SCT', value: '17621005', meaning: 'Normal' },
  ],
};
