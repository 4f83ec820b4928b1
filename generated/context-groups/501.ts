// Volumetric View Description, PS3.16 CID 501
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_501.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid501: ContextGroup = { cid: '501', name: 'Volumetric View Description', uid: '1.2.840.10008.6.1.1057', extensible: true, includes: ['6', '26', '4010', '12226'], codes: [] };
