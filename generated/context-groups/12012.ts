// OB Equation/Table, PS3.16 CID 12012
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12012.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12012: ContextGroup = { cid: '12012', name: 'OB Equation/Table', uid: '1.2.840.10008.6.1.560', extensible: true, includes: ['12013', '12014', '12015', '12016'], codes: [] };
