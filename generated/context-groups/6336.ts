// MRI Abnormality, PS3.16 CID 6336
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6336.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6336: ContextGroup = { cid: '6336', name: 'MRI Abnormality', uid: '1.2.840.10008.6.1.1393', extensible: true, includes: ['6337'], codes: [] };
