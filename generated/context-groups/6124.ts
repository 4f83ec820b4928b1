// Location in Chest, PS3.16 CID 6124
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6124.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6124: ContextGroup = { cid: '6124', name: 'Location in Chest', uid: '1.2.840.10008.6.1.444', extensible: true, includes: ['6125', '6126', '6127'], codes: [] };
