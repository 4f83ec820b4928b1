// XYZ Electrode Placement Values, PS3.16 CID 3264
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3264.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3264: ContextGroup = { cid: '3264', name: 'XYZ Electrode Placement Values', uid: null, extensible: null, includes: [], codes: [] };
