// MRI Signal Characteristic, PS3.16 CID 6343
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6343.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6343: ContextGroup = { cid: '6343', name: 'MRI Signal Characteristic', uid: '1.2.840.10008.6.1.1400', extensible: true, includes: ['6344'], codes: [] };
