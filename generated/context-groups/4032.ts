// MR Spectroscopy Metabolite, PS3.16 CID 4032
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4032.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4032: ContextGroup = { cid: '4032', name: 'MR Spectroscopy Metabolite', uid: '1.2.840.10008.6.1.309', extensible: true, includes: ['4033'], codes: [] };
