// Tricuspid Valve Finding Site, PS3.16 CID 12241
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12241.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12241: ContextGroup = {
  cid: '12241',
  name: 'Tricuspid Valve Finding Site',
  uid: '1.2.840.10008.6.1.632',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '113259005', meaning: 'Tricuspid Annulus' }],
};
