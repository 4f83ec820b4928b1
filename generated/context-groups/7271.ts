// MR Diffusion Anisotropy Index, PS3.16 CID 7271
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7271.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7271: ContextGroup = {
  cid: '7271',
  name: 'MR Diffusion Anisotropy Index',
  uid: '1.2.840.10008.6.1.1166',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110808', meaning: 'Fractional Anisotropy' },
    { scheme: 'DCM', value: '110809', meaning: 'Relative Anisotropy' },
    { scheme: 'DCM', value: '113288', meaning: 'Volume Ratio' },
  ],
};
