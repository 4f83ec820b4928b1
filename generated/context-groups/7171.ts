// Liver Segmentation Type, PS3.16 CID 7171
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7171.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7171: ContextGroup = { cid: '7171', name: 'Liver Segmentation Type', uid: '1.2.840.10008.6.1.1359', extensible: true, includes: ['7170'], codes: [] };
