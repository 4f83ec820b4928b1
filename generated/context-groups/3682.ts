// Probability, PS3.16 CID 3682
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3682.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3682: ContextGroup = { cid: '3682', name: 'Probability', uid: null, extensible: null, includes: [], codes: [] };
