// MRI Enhancement Pattern, PS3.16 CID 6345
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6345.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6345: ContextGroup = { cid: '6345', name: 'MRI Enhancement Pattern', uid: '1.2.840.10008.6.1.1402', extensible: true, includes: ['6346'], codes: [] };
