// XA/XRF Anatomy Imaged, PS3.16 CID 4042
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4042.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4042: ContextGroup = { cid: '4042', name: 'XA/XRF Anatomy Imaged', uid: '1.2.840.10008.6.1.312', extensible: true, includes: ['3010', '4031'], codes: [] };
