// Qualitative Evaluation Modifier Value, PS3.16 CID 211
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_211.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid211: ContextGroup = { cid: '211', name: 'Qualitative Evaluation Modifier Value', uid: '1.2.840.10008.6.1.1286', extensible: true, includes: ['245', '212'], codes: [] };
