// Fiducial, PS3.16 CID 7111
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7111.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7111: ContextGroup = { cid: '7111', name: 'Fiducial', uid: '1.2.840.10008.6.1.1133', extensible: true, includes: ['3496', '3837', '7101', '7112'], codes: [] };
