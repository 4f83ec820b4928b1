// Vascular Ultrasound Property, PS3.16 CID 12119
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12119.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12119: ContextGroup = { cid: '12119', name: 'Vascular Ultrasound Property', uid: '1.2.840.10008.6.1.585', extensible: true, includes: ['12120', '12121', '12122'], codes: [] };
