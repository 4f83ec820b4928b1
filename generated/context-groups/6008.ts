// Density Modifier, PS3.16 CID 6008
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6008.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6008: ContextGroup = { cid: '6008', name: 'Density Modifier', uid: '1.2.840.10008.6.1.338', extensible: true, includes: ['6009'], codes: [] };
