// Signature Purpose, PS3.16 CID 7007
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7007.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7007: ContextGroup = { cid: '7007', name: 'Signature Purpose', uid: null, extensible: null, includes: [], codes: [] };
