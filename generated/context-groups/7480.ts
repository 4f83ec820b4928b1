// , PS3.16 CID 7480
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7480.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7480: ContextGroup = { cid: '7480', name: '', uid: null, extensible: null, includes: [], codes: [] };
