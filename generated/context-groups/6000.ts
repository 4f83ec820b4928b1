// Overall Breast Composition, PS3.16 CID 6000
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6000.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6000: ContextGroup = { cid: '6000', name: 'Overall Breast Composition', uid: '1.2.840.10008.6.1.330', extensible: true, includes: ['6001'], codes: [] };
