// mpMRI Assessment Type from PI-RADS®, PS3.16 CID 6334
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6334.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6334: ContextGroup = {
  cid: '6334',
  name: 'mpMRI Assessment Type from PI-RADS®',
  uid: '1.2.840.10008.6.1.1391',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'NCIt', value: 'C9440', meaning: 'Abnormality' },
    { scheme: 'SCT', value: '300842002', meaning: 'Shape' },
    { scheme: 'DCM', value: '111037', meaning: 'Margin' },
    { scheme: 'RADLEX', value: 'RID6049', meaning: 'Signal characteristic' },
    { scheme: 'RADLEX', value: 'RID6058', meaning: 'Enhancement pattern' },
  ],
};
