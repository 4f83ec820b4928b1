// Chest Qualitative Temporal Difference Type, PS3.16 CID 6134
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6134.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6134: ContextGroup = {
  cid: '6134',
  name: 'Chest Qualitative Temporal Difference Type',
  uid: '1.2.840.10008.6.1.454',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '442755000', meaning: 'Difference in border shape' },
    { scheme: 'SCT', value: '442688001', meaning: 'Difference in border definition' },
    { scheme: 'SCT', value: '442704007', meaning: 'Difference in distribution' },
    { scheme: 'SCT', value: '442711006', meaning: 'Difference in site involvement' },
    { scheme: 'SCT', value: '442691001', meaning: 'Difference in substance' },
    { scheme: 'SCT', value: '442700003', meaning: 'Difference in Texture' },
    { scheme: 'SCT', value: '129722001', meaning: 'Finding partially removed' },
    { scheme: 'SCT', value: '129723006', meaning: 'No significant changes in the finding' },
    { scheme: 'SCT', value: '15454001', meaning: 'Increase in size' },
    { scheme: 'SCT', value: '19776001', meaning: 'Decrease in size' },
    { scheme: 'SCT', value: '129728002', meaning: 'Less defined' },
    { scheme: 'SCT', value: '129729005', meaning: 'More defined' },
  ],
};
