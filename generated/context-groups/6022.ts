// Side, PS3.16 CID 6022
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6022.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6022: ContextGroup = { cid: '6022', name: 'Side', uid: '1.2.840.10008.6.1.352', extensible: false, includes: ['6023'], codes: [] };
