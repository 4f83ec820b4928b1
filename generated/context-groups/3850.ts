// Contrast Bolus Substance, PS3.16 CID 3850
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3850.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3850: ContextGroup = { cid: '3850', name: 'Contrast Bolus Substance', uid: '1.2.840.10008.6.1.934', extensible: true, includes: ['70', '12'], codes: [] };
