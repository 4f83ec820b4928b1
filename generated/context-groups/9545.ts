// Fixed Beam Limiting Device Type, PS3.16 CID 9545
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9545.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9545: ContextGroup = {
  cid: '9545',
  name: 'Fixed Beam Limiting Device Type',
  uid: '1.2.840.10008.6.1.1292',
  extensible: true,
  includes: ['9517'],
  codes: [
    { scheme: 'DCM', value: '130343', meaning: 'Electron Fixed Aperture' },
    { scheme: 'DCM', value: '130344', meaning: 'Photon Fixed Aperture' },
    { scheme: 'DCM', value: '130345', meaning: 'Intraoperative Fixed Aperture' },
  ],
};
