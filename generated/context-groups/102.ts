// LOINC-RSNA Radiology Imaging Procedure, PS3.16 CID 102
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_102.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid102: ContextGroup = { cid: '102', name: 'LOINC-RSNA Radiology Imaging Procedure', uid: '1.3.6.1.4.1.12009.10.2.5.1', extensible: false, includes: [], codes: [] };
