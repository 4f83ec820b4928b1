// Percutaneous Entry, PS3.16 CID 3403
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3403.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3403: ContextGroup = { cid: '3403', name: 'Percutaneous Entry', uid: '1.2.840.10008.6.1.68', extensible: true, includes: ['3746', '3747'], codes: [] };
