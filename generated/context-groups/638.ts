// Exogenous Substance, PS3.16 CID 638
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_638.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid638: ContextGroup = { cid: '638', name: 'Exogenous Substance', uid: '1.2.840.10008.6.1.1103', extensible: true, includes: ['639', '640', '641', '642', '643'], codes: [] };
