// ICD-10-PCS Imaging Procedure, PS3.16 CID 105
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_105.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid105: ContextGroup = { cid: '105', name: 'ICD-10-PCS Imaging Procedure', uid: '1.2.840.10008.6.1.1439', extensible: false, includes: [], codes: [] };
