// Mammography Pathology Code, PS3.16 CID 6030
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6030.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6030: ContextGroup = { cid: '6030', name: 'Mammography Pathology Code', uid: '1.2.840.10008.6.1.360', extensible: true, includes: ['6031', '6032', '6033'], codes: [] };
