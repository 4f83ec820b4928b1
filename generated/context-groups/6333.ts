// mpMRI Assessment Type, PS3.16 CID 6333
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6333.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6333: ContextGroup = { cid: '6333', name: 'mpMRI Assessment Type', uid: '1.2.840.10008.6.1.1390', extensible: true, includes: ['6334'], codes: [] };
