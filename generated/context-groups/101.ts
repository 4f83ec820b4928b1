// Imaging Procedure, PS3.16 CID 101
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_101.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid101: ContextGroup = { cid: '101', name: 'Imaging Procedure', uid: '1.2.840.10008.6.1.1436', extensible: true, includes: ['102', '103', '104', '105', '106', '107'], codes: [] };
