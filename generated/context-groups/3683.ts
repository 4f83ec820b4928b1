// Modifier, PS3.16 CID 3683
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3683.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3683: ContextGroup = { cid: '3683', name: 'Modifier', uid: null, extensible: null, includes: [], codes: [] };
