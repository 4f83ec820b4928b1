// Physical Force Applied During Acquisition, PS3.16 CID 94
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_94.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid94: ContextGroup = {
  cid: '94',
  name: 'Physical Force Applied During Acquisition',
  uid: '1.2.840.10008.6.1.894',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129411004', meaning: 'Traction - action' },
    { scheme: 'SCT', value: '263720003', meaning: 'Compression - action' },
    { scheme: 'SCT', value: '257912008', meaning: 'Rotation - action' },
  ],
};
