// Vertebral Anatomic Structure, PS3.16 CID 7602
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7602.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7602: ContextGroup = { cid: '7602', name: 'Vertebral Anatomic Structure', uid: '1.2.840.10008.6.1.1433', extensible: true, includes: ['7603', '7604'], codes: [] };
