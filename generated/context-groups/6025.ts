// Depth from BI-RADS®, PS3.16 CID 6025
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6025.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6025: ContextGroup = {
  cid: '6025',
  name: 'Depth from BI-RADS®',
  uid: '1.2.840.10008.6.1.355',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '255549009', meaning: 'Anterior' },
    { scheme: 'NCIt', value: 'C25569', meaning: 'Middle' },
    { scheme: 'SCT', value: '255551008', meaning: 'Posterior' },
  ],
};
