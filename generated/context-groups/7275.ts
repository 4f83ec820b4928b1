// MR Diffusion Model Specific Method, PS3.16 CID 7275
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7275.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7275: ContextGroup = {
  cid: '7275',
  name: 'MR Diffusion Model Specific Method',
  uid: '1.2.840.10008.6.1.1170',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '113285', meaning: 'Voxelwise selection of b-value' }],
};
