// NICIP SNOMED Imaging Procedure, PS3.16 CID 104
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_104.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid104: ContextGroup = { cid: '104', name: 'NICIP SNOMED Imaging Procedure', uid: '1.2.840.10008.6.1.1438', extensible: false, includes: [], codes: [] };
