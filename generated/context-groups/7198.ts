// Substance Segmentation Property Type, PS3.16 CID 7198
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7198.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7198: ContextGroup = { cid: '7198', name: 'Substance Segmentation Property Type', uid: '1.2.840.10008.6.1.1197', extensible: true, includes: ['6402'], codes: [] };
