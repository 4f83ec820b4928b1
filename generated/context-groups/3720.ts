// Cardiac History Date, PS3.16 CID 3720
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3720.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3720: ContextGroup = { cid: '3720', name: 'Cardiac History Date', uid: null, extensible: null, includes: [], codes: [] };
