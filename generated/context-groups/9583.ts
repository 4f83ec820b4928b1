// RT Plan Radiotherapy Procedure Technique, PS3.16 CID 9583
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9583.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9583: ContextGroup = { cid: '9583', name: 'RT Plan Radiotherapy Procedure Technique', uid: '1.2.840.10008.6.1.1486', extensible: true, includes: ['9511', '9512'], codes: [] };
