// ICD, PS3.16 CID 3692
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3692.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3692: ContextGroup = { cid: '3692', name: 'ICD', uid: null, extensible: null, includes: [], codes: [] };
