// Beam Limiting Device Type, PS3.16 CID 9541
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9541.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9541: ContextGroup = { cid: '9541', name: 'Beam Limiting Device Type', uid: '1.2.840.10008.6.1.1288', extensible: true, includes: ['9540', '9545'], codes: [] };
