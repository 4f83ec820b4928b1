// Diagnosis, PS3.16 CID 3673
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3673.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3673: ContextGroup = { cid: '3673', name: 'Diagnosis', uid: null, extensible: null, includes: [], codes: [] };
