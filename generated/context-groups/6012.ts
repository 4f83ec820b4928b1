// Calcification Distribution Modifier, PS3.16 CID 6012
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6012.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6012: ContextGroup = { cid: '6012', name: 'Calcification Distribution Modifier', uid: '1.2.840.10008.6.1.342', extensible: true, includes: ['6013'], codes: [] };
