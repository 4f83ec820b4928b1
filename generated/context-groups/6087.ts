// General Risk Factor, PS3.16 CID 6087
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6087.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6087: ContextGroup = { cid: '6087', name: 'General Risk Factor', uid: '1.2.840.10008.6.1.409', extensible: true, includes: ['6081', '6088'], codes: [] };
