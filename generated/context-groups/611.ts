// Anesthesia Category Code Type for Small Animal Anesthesia, PS3.16 CID 611
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_611.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid611: ContextGroup = { cid: '611', name: 'Anesthesia Category Code Type for Small Animal Anesthesia', uid: '1.2.840.10008.6.1.1076', extensible: true, includes: ['612'], codes: [] };
