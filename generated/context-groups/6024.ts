// Depth, PS3.16 CID 6024
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6024.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6024: ContextGroup = { cid: '6024', name: 'Depth', uid: '1.2.840.10008.6.1.354', extensible: true, includes: ['6025'], codes: [] };
