// Microscopy Lens Type, PS3.16 CID 8121
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8121.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8121: ContextGroup = {
  cid: '8121',
  name: 'Microscopy Lens Type',
  uid: '1.2.840.10008.6.1.898',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '445621001', meaning: 'High power non-immersion lens' },
    { scheme: 'SCT', value: '445622008', meaning: 'Oil immersion lens' },
    { scheme: 'SCT', value: '445601002', meaning: 'Slide overview lens' },
  ],
};
