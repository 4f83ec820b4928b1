// Content Assessment Type, PS3.16 CID 701
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_701.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid701: ContextGroup = { cid: '701', name: 'Content Assessment Type', uid: '1.2.840.10008.6.1.1116', extensible: true, includes: ['702'], codes: [] };
