// Procedure Phase Requiring Anesthesia, PS3.16 CID 631
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_631.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid631: ContextGroup = { cid: '631', name: 'Procedure Phase Requiring Anesthesia', uid: '1.2.840.10008.6.1.1096', extensible: true, includes: ['632', '12102'], codes: [] };
