// Function Segmentation Property Type, PS3.16 CID 7195
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7195.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7195: ContextGroup = { cid: '7195', name: 'Function Segmentation Property Type', uid: '1.2.840.10008.6.1.1194', extensible: true, includes: ['7161'], codes: [] };
