// Colon Finding or Feature Modifier, PS3.16 CID 6202
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6202.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6202: ContextGroup = { cid: '6202', name: 'Colon Finding or Feature Modifier', uid: '1.2.840.10008.6.1.789', extensible: true, includes: ['6203', '6204'], codes: [] };
