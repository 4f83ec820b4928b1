// Fixation or Positioning Device, PS3.16 CID 9505
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9505.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9505: ContextGroup = { cid: '9505', name: 'Fixation or Positioning Device', uid: '1.2.840.10008.6.1.1215', extensible: true, includes: ['9513', '9515'], codes: [] };
