// Cardiac Ultrasound Ventricles Measurement, PS3.16 CID 12259
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12259.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12259: ContextGroup = { cid: '12259', name: 'Cardiac Ultrasound Ventricles Measurement', uid: '1.2.840.10008.6.1.840', extensible: true, includes: ['12257', '12258'], codes: [] };
