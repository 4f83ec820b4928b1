// Numeric Value Qualifier, PS3.16 CID 42
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_42.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid42: ContextGroup = { cid: '42', name: 'Numeric Value Qualifier', uid: '1.2.840.10008.6.1.22', extensible: true, includes: ['43', '44'], codes: [] };
