// Implant Component Type, PS3.16 CID 7307
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7307.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7307: ContextGroup = { cid: '7307', name: 'Implant Component Type', uid: '1.2.840.10008.6.1.1038', extensible: true, includes: ['7308', '7309'], codes: [] };
