// Measurement Unit, PS3.16 CID 82
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_82.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid82: ContextGroup = { cid: '82', name: 'Measurement Unit', uid: null, extensible: null, includes: [], codes: [] };
