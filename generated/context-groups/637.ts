// Exogenous Substance Type, PS3.16 CID 637
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_637.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid637: ContextGroup = {
  cid: '637',
  name: 'Exogenous Substance Type',
  uid: '1.2.840.10008.6.1.1102',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '246345001', meaning: 'Graft material' },
    { scheme: 'DCM', value: '127460', meaning: 'Tumor Graft' },
    { scheme: 'SCT', value: '88921000', meaning: 'Fibril' },
    { scheme: 'SCT', value: '49872002', meaning: 'Virus' },
    { scheme: 'SCT', value: '75777003', meaning: 'Cytokine' },
    { scheme: 'SCT', value: '80917008', meaning: 'Toxin' },
  ],
};
