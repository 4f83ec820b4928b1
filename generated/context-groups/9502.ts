// RT Segment Annotation Category, PS3.16 CID 9502
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9502.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9502: ContextGroup = { cid: '9502', name: 'RT Segment Annotation Category', uid: '1.2.840.10008.6.1.1212', extensible: true, includes: ['9503', '9580'], codes: [] };
