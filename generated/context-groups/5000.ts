// Language, PS3.16 CID 5000
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_5000.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid5000: ContextGroup = { cid: '5000', name: 'Language', uid: null, extensible: null, includes: [], codes: [] };
