// Imaging Agent Administration Pharmaceutical Presentation Unit, PS3.16 CID 68
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_68.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid68: ContextGroup = {
  cid: '68',
  name: 'Imaging Agent Administration Pharmaceutical Presentation Unit',
  uid: '1.2.840.10008.6.1.1258',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '733020007', meaning: 'Syringe' },
    { scheme: 'SCT', value: '706440002', meaning: 'Cartridge' },
    { scheme: 'SCT', value: '464557001', meaning: 'Parenteral/enteral solution bag' },
    { scheme: 'SCT', value: '68276009', meaning: 'Bottle' },
  ],
};
