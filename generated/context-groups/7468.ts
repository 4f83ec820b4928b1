// Texture Measurement, PS3.16 CID 7468
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7468.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7468: ContextGroup = {
  cid: '7468',
  name: 'Texture Measurement',
  uid: '1.2.840.10008.6.1.1001',
  extensible: true,
  includes: ['7478', '7467', '7475', '7476', '7479', '7500', '7501'],
  codes: [{ scheme: 'DCM', value: '126050', meaning: 'Fractal Dimension' }],
};
