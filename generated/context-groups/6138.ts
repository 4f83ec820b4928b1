// Chest Non-lesion Object Type, PS3.16 CID 6138
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6138.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6138: ContextGroup = { cid: '6138', name: 'Chest Non-lesion Object Type', uid: '1.2.840.10008.6.1.458', extensible: true, includes: ['6404', '6405'], codes: [] };
