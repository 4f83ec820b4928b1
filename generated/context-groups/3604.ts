// Arterial Lesion Location, PS3.16 CID 3604
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3604.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3604: ContextGroup = { cid: '3604', name: 'Arterial Lesion Location', uid: '1.2.840.10008.6.1.155', extensible: true, includes: ['3015', '3606'], codes: [] };
