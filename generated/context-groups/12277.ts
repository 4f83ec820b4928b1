// Cardiac Ultrasound Pericardium and Pleura Measurement, PS3.16 CID 12277
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12277.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12277: ContextGroup = { cid: '12277', name: 'Cardiac Ultrasound Pericardium and Pleura Measurement', uid: '1.2.840.10008.6.1.858', extensible: true, includes: ['12250'], codes: [] };
