// Limbic System Tract, PS3.16 CID 7704
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7704.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7704: ContextGroup = {
  cid: '7704',
  name: 'Limbic System Tract',
  uid: '1.2.840.10008.6.1.1016',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '37035000', meaning: 'cingulum' },
    { scheme: 'SCT', value: '87463005', meaning: 'fornix' },
    { scheme: 'NEU', value: '286', meaning: 'stria terminalis' },
  ],
};
