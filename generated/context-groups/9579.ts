// RT Segment Material, PS3.16 CID 9579
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9579.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9579: ContextGroup = { cid: '9579', name: 'RT Segment Material', uid: '1.2.840.10008.6.1.1432', extensible: true, includes: ['7300'], codes: [] };
