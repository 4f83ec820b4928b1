// Prostate MRI Assessment, PS3.16 CID 6324
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6324.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6324: ContextGroup = { cid: '6324', name: 'Prostate MRI Assessment', uid: '1.2.840.10008.6.1.1381', extensible: true, includes: ['6325'], codes: [] };
