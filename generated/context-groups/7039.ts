// Pediatric Size Category, PS3.16 CID 7039
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7039.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7039: ContextGroup = { cid: '7039', name: 'Pediatric Size Category', uid: '1.2.840.10008.6.1.1173', extensible: true, includes: ['7040'], codes: [] };
