// RT Overridden Treatment Parameter, PS3.16 CID 9570
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9570.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9570: ContextGroup = { cid: '9570', name: 'RT Overridden Treatment Parameter', uid: '1.2.840.10008.6.1.1327', extensible: true, includes: ['9401', '9569'], codes: [] };
