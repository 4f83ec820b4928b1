// Mediastinum Anatomy Finding or Feature, PS3.16 CID 6113
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6113.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6113: ContextGroup = { cid: '6113', name: 'Mediastinum Anatomy Finding or Feature', uid: '1.2.840.10008.6.1.433', extensible: true, includes: ['6148', '6149'], codes: [] };
