// Echocardiography Anatomic Site Modifier, PS3.16 CID 12237
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12237.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12237: ContextGroup = { cid: '12237', name: 'Echocardiography Anatomic Site Modifier', uid: '1.2.840.10008.6.1.628', extensible: true, includes: ['12219'], codes: [] };
