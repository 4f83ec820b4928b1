// Attenuation Correction Method, PS3.16 CID 3117
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3117.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3117: ContextGroup = {
  cid: '3117',
  name: 'Attenuation Correction Method',
  uid: '1.2.840.10008.6.1.749',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '122720', meaning: 'OSEM algorithm' }, { scheme: 'DCM', value: '122721', meaning: 'Chang method' }],
};
