// Abstract Multi-dimensional Image Model Dimension Semantic, PS3.16 CID 7182
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7182.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7182: ContextGroup = {
  cid: '7182',
  name: 'Abstract Multi-dimensional Image Model Dimension Semantic',
  uid: '1.2.840.10008.6.1.919',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110856', meaning: 'Linear Displacement' },
    { scheme: 'DCM', value: '110857', meaning: 'Photon Energy' },
    { scheme: 'DCM', value: '110858', meaning: 'Time' },
    { scheme: 'DCM', value: '110859', meaning: 'Angle' },
  ],
};
