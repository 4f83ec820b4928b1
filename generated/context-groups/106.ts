// ICD-10-PCS Nuclear Medicine Procedure, PS3.16 CID 106
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_106.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid106: ContextGroup = { cid: '106', name: 'ICD-10-PCS Nuclear Medicine Procedure', uid: '1.2.840.10008.6.1.1440', extensible: false, includes: [], codes: [] };
