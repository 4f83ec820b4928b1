// Measurement Derived From Multiple ROI Measurements, PS3.16 CID 7465
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7465.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7465: ContextGroup = { cid: '7465', name: 'Measurement Derived From Multiple ROI Measurements', uid: '1.2.840.10008.6.1.952', extensible: true, includes: ['226', '227'], codes: [] };
