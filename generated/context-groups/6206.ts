// Recumbent Patient Orientation for Colon, PS3.16 CID 6206
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6206.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6206: ContextGroup = {
  cid: '6206',
  name: 'Recumbent Patient Orientation for Colon',
  uid: '1.2.840.10008.6.1.793',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '1240000', meaning: 'Prone' },
    { scheme: 'SCT', value: '40199007', meaning: 'Supine' },
    { scheme: 'SCT', value: '102535000', meaning: 'right lateral decubitus' },
    { scheme: 'SCT', value: '102536004', meaning: 'left lateral decubitus' },
  ],
};
