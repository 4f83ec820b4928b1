// NICIP Short Code Imaging Procedure, PS3.16 CID 103
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_103.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid103: ContextGroup = { cid: '103', name: 'NICIP Short Code Imaging Procedure', uid: '1.2.840.10008.6.1.1437', extensible: false, includes: [], codes: [] };
