// Quantitative Image Feature, PS3.16 CID 218
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_218.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid218: ContextGroup = { cid: '218', name: 'Quantitative Image Feature', uid: '1.2.840.10008.6.1.1269', extensible: true, includes: ['7468', '7469', '7477', '7550'], codes: [] };
