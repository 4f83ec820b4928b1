// IVUS Procedure Phase, PS3.16 CID 3480
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3480.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3480: ContextGroup = {
  cid: '3480',
  name: 'IVUS Procedure Phase',
  uid: '1.2.840.10008.6.1.115',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '128960007', meaning: 'Cardiac catheterization post-intervention phase' },
    { scheme: 'SCT', value: '128958005', meaning: 'Cardiac catheterization pre-intervention phase' },
  ],
};
