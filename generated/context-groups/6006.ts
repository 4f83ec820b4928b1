// Mammography Margin Characteristic, PS3.16 CID 6006
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6006.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6006: ContextGroup = { cid: '6006', name: 'Mammography Margin Characteristic', uid: '1.2.840.10008.6.1.336', extensible: true, includes: ['6007'], codes: [] };
