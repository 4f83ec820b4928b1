// Diameter Derivation, PS3.16 CID 3838
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3838.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3838: ContextGroup = {
  cid: '3838',
  name: 'Diameter Derivation',
  uid: '1.2.840.10008.6.1.288',
  extensible: true,
  includes: ['3488'],
  codes: [{ scheme: 'SCT', value: '62824007', meaning: 'Transverse' }, { scheme: 'DCM', value: '122675', meaning: 'Anterior-Posterior' }],
};
