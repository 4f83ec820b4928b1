// Time Relative to Procedure, PS3.16 CID 61
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_61.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid61: ContextGroup = { cid: '61', name: 'Time Relative to Procedure', uid: null, extensible: null, includes: [], codes: [] };
