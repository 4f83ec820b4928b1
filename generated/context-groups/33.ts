// Modality, PS3.16 CID 33
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_33.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid33: ContextGroup = { cid: '33', name: 'Modality', uid: '1.2.840.10008.6.1.1283', extensible: true, includes: ['29', '32'], codes: [] };
