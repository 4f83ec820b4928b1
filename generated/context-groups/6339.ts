// MRI Shape Characteristic, PS3.16 CID 6339
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6339.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6339: ContextGroup = { cid: '6339', name: 'MRI Shape Characteristic', uid: '1.2.840.10008.6.1.1396', extensible: true, includes: ['6340'], codes: [] };
