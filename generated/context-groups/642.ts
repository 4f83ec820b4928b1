// Cytokine, PS3.16 CID 642
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_642.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid642: ContextGroup = {
  cid: '642',
  name: 'Cytokine',
  uid: '1.2.840.10008.6.1.1107',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '39525005', meaning: 'Tumor necrosis factor alpha' },
    { scheme: 'SCT', value: '420303002', meaning: 'Interferon gamma' },
    { scheme: 'SCT', value: '417324009', meaning: 'Vascular endothelial growth factor' },
  ],
};
