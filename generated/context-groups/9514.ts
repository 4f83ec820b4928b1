// Anatomical Structure For Radiotherapy, PS3.16 CID 9514
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9514.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9514: ContextGroup = { cid: '9514', name: 'Anatomical Structure For Radiotherapy', uid: '1.2.840.10008.6.1.1224', extensible: true, includes: ['4031', '7192'], codes: [] };
