// Non-DICOM Output Types, PS3.16 CID 9232
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9232.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9232: ContextGroup = { cid: '9232', name: 'Non-DICOM Output Types', uid: null, extensible: null, includes: [], codes: [] };
