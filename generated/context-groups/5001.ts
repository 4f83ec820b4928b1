// Country, PS3.16 CID 5001
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_5001.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid5001: ContextGroup = { cid: '5001', name: 'Country', uid: null, extensible: null, includes: [], codes: [] };
