// Change Since Last Mammogram or Prior Surgery, PS3.16 CID 6002
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6002.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6002: ContextGroup = { cid: '6002', name: 'Change Since Last Mammogram or Prior Surgery', uid: '1.2.840.10008.6.1.332', extensible: true, includes: ['6003'], codes: [] };
