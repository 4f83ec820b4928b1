// IVUS Arterial Morphology, PS3.16 CID 3497
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3497.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3497: ContextGroup = {
  cid: '3497',
  name: 'IVUS Arterial Morphology',
  uid: '1.2.840.10008.6.1.131',
  extensible: true,
  includes: ['3495'],
  codes: [{ scheme: 'SCT', value: '67170007', meaning: 'Lumen of artery' }, { scheme: 'SCT', value: '414165007', meaning: 'External Elastic Membrane' }],
};
