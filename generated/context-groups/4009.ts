// DX Anatomy Imaged, PS3.16 CID 4009
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4009.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4009: ContextGroup = { cid: '4009', name: 'DX Anatomy Imaged', uid: '1.2.840.10008.6.1.293', extensible: true, includes: ['4031'], codes: [] };
