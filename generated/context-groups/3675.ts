// Other Filters, PS3.16 CID 3675
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3675.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3675: ContextGroup = { cid: '3675', name: 'Other Filters', uid: null, extensible: null, includes: [], codes: [] };
