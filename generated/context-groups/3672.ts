// Pacemaker, PS3.16 CID 3672
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3672.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3672: ContextGroup = { cid: '3672', name: 'Pacemaker', uid: null, extensible: null, includes: [], codes: [] };
