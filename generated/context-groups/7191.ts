// Tissue Segmentation Property Type, PS3.16 CID 7191
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7191.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7191: ContextGroup = { cid: '7191', name: 'Tissue Segmentation Property Type', uid: '1.2.840.10008.6.1.1190', extensible: true, includes: ['6403', '6405', '7166'], codes: [] };
