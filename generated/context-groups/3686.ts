// ECG Interpretive Statement, PS3.16 CID 3686
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3686.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3686: ContextGroup = { cid: '3686', name: 'ECG Interpretive Statement', uid: null, extensible: null, includes: [], codes: [] };
