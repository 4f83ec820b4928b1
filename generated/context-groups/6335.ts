// mpMRI Assessment Value, PS3.16 CID 6335
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6335.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6335: ContextGroup = { cid: '6335', name: 'mpMRI Assessment Value', uid: '1.2.840.10008.6.1.1392', extensible: true, includes: ['6336', '6339', '6341', '6343', '6345'], codes: [] };
