// Measurement Range Concept, PS3.16 CID 221
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_221.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid221: ContextGroup = { cid: '221', name: 'Measurement Range Concept', uid: '1.2.840.10008.6.1.26', extensible: true, includes: ['226', '227'], codes: [] };
