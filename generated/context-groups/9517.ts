// Radiotherapy Block Device Type, PS3.16 CID 9517
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9517.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9517: ContextGroup = {
  cid: '9517',
  name: 'Radiotherapy Block Device Type',
  uid: '1.2.840.10008.6.1.1227',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '228739009', meaning: 'Shielding Block' }, { scheme: 'DCM', value: '130123', meaning: 'Aperture Block' }],
};
