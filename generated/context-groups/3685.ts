// Conjunctive Term, PS3.16 CID 3685
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3685.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3685: ContextGroup = { cid: '3685', name: 'Conjunctive Term', uid: null, extensible: null, includes: [], codes: [] };
