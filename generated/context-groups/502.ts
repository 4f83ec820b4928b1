// Volumetric View Modifier, PS3.16 CID 502
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_502.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid502: ContextGroup = { cid: '502', name: 'Volumetric View Modifier', uid: '1.2.840.10008.6.1.1058', extensible: true, includes: ['6', '23', '4011'], codes: [] };
