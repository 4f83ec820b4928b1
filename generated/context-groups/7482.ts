// DX Anatomy Imaged for Animal, PS3.16 CID 7482
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7482.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7482: ContextGroup = { cid: '7482', name: 'DX Anatomy Imaged for Animal', uid: '1.2.840.10008.6.1.814', extensible: true, includes: ['7483'], codes: [] };
