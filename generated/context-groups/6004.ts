// Mammography Shape Characteristic, PS3.16 CID 6004
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6004.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6004: ContextGroup = { cid: '6004', name: 'Mammography Shape Characteristic', uid: '1.2.840.10008.6.1.334', extensible: true, includes: ['6005'], codes: [] };
