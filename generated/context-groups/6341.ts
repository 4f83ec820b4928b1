// MRI Margin Characteristic, PS3.16 CID 6341
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6341.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6341: ContextGroup = { cid: '6341', name: 'MRI Margin Characteristic', uid: '1.2.840.10008.6.1.1398', extensible: true, includes: ['6342'], codes: [] };
