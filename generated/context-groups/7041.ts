// Calcium Scoring Patient Size Category, PS3.16 CID 7041
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7041.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7041: ContextGroup = { cid: '7041', name: 'Calcium Scoring Patient Size Category', uid: '1.2.840.10008.6.1.1174', extensible: true, includes: ['7042'], codes: [] };
