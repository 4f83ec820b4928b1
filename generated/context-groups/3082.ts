// Cardiology Measurement Unit, PS3.16 CID 3082
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3082.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3082: ContextGroup = { cid: '3082', name: 'Cardiology Measurement Unit', uid: null, extensible: null, includes: [], codes: [] };
