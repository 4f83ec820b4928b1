// Valve Area, PS3.16 CID 3615
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3615.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3615: ContextGroup = {
  cid: '3615',
  name: 'Valve Area',
  uid: '1.2.840.10008.6.1.165',
  extensible: true,
  includes: ['3614'],
  codes: [{ scheme: 'SCT', value: '251012002', meaning: 'Mitral Valve Area' }],
};
