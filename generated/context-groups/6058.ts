// Procedure Modifiers for Breast, PS3.16 CID 6058
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6058.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6058: ContextGroup = { cid: '6058', name: 'Procedure Modifiers for Breast', uid: '1.2.840.10008.6.1.387', extensible: true, includes: ['6059', '6060', '6061', '12224'], codes: [] };
