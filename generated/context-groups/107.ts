// ICD-10-PCS Radiation Therapy Procedure, PS3.16 CID 107
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_107.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid107: ContextGroup = { cid: '107', name: 'ICD-10-PCS Radiation Therapy Procedure', uid: '1.2.840.10008.6.1.1441', extensible: false, includes: [], codes: [] };
