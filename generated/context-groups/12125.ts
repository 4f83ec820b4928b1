// Abdominopelvic Vessel, PS3.16 CID 12125
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12125.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12125: ContextGroup = { cid: '12125', name: 'Abdominopelvic Vessel', uid: '1.2.840.10008.6.1.1355', extensible: true, includes: ['12111', '12112', '12113', '12114'], codes: [] };
