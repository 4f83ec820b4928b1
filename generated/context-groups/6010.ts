// Mammography Calcification Type, PS3.16 CID 6010
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6010.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6010: ContextGroup = { cid: '6010', name: 'Mammography Calcification Type', uid: '1.2.840.10008.6.1.340', extensible: true, includes: ['6011'], codes: [] };
