// ECG Morphology Description, PS3.16 CID 3679
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3679.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3679: ContextGroup = { cid: '3679', name: 'ECG Morphology Description', uid: null, extensible: null, includes: [], codes: [] };
