// Image Quality Assessment, PS3.16 CID 7036
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7036.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7036: ContextGroup = {
  cid: '7036',
  name: 'Image Quality Assessment',
  uid: '1.2.840.10008.6.1.1027',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'RADLEX', value: 'RID12', meaning: 'Diagnostic quality' },
    { scheme: 'RADLEX', value: 'RID13', meaning: 'Limited quality' },
    { scheme: 'RADLEX', value: 'RID14', meaning: 'Non-diagnostic quality' },
  ],
};
