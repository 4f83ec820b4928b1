// Document Title, PS3.16 CID 7020
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7020.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7020: ContextGroup = { cid: '7020', name: 'Document Title', uid: null, extensible: null, includes: [], codes: [] };
