// Implant Planning Landmark, PS3.16 CID 7305
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7305.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7305: ContextGroup = { cid: '7305', name: 'Implant Planning Landmark', uid: '1.2.840.10008.6.1.1036', extensible: true, includes: ['7306'], codes: [] };
