// Trend, PS3.16 CID 3684
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3684.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3684: ContextGroup = { cid: '3684', name: 'Trend', uid: null, extensible: null, includes: [], codes: [] };
