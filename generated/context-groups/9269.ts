// RT Radiation Meterset Units, PS3.16 CID 9269
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9269.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9269: ContextGroup = { cid: '9269', name: 'RT Radiation Meterset Units', uid: '1.2.840.10008.6.1.1468', extensible: true, includes: ['9552', '9557', '9559'], codes: [] };
