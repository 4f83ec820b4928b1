// Quadrant Location, PS3.16 CID 6020
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6020.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6020: ContextGroup = { cid: '6020', name: 'Quadrant Location', uid: '1.2.840.10008.6.1.350', extensible: true, includes: ['6021'], codes: [] };
