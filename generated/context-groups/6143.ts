// Lesion Response, PS3.16 CID 6143
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6143.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6143: ContextGroup = { cid: '6143', name: 'Lesion Response', uid: '1.2.840.10008.6.1.463', extensible: true, includes: ['6144'], codes: [] };
