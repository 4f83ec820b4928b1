// Phase of Imaging Procedure Requiring Anesthesia, PS3.16 CID 633
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_633.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid633: ContextGroup = { cid: '633', name: 'Phase of Imaging Procedure Requiring Anesthesia', uid: null, extensible: null, includes: [], codes: [] };
