// ECG Lead Noise Modifier, PS3.16 CID 3681
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3681.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3681: ContextGroup = { cid: '3681', name: 'ECG Lead Noise Modifier', uid: null, extensible: null, includes: [], codes: [] };
