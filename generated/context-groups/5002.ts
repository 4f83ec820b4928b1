// Organization, PS3.16 CID 5002
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_5002.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid5002: ContextGroup = { cid: '5002', name: 'Organization', uid: null, extensible: null, includes: [], codes: [] };
