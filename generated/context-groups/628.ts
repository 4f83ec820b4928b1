// Ancillary Medications for Small Animal Anesthesia, PS3.16 CID 628
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_628.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid628: ContextGroup = { cid: '628', name: 'Ancillary Medications for Small Animal Anesthesia', uid: '1.2.840.10008.6.1.1093', extensible: true, includes: [], codes: [] };
