// Cardiovascular Anatomic Structure Modifier, PS3.16 CID 3019
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3019.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3019: ContextGroup = {
  cid: '3019',
  name: 'Cardiovascular Anatomic Structure Modifier',
  uid: '1.2.840.10008.6.1.49',
  extensible: true,
  includes: ['247', '212'],
  codes: [
    { scheme: 'SCT', value: '128948006', meaning: 'Graft to distal anastomosis' },
    { scheme: 'SCT', value: '128949003', meaning: 'Graft to proximal anastomosis' },
    { scheme: 'SCT', value: '264114003', meaning: 'Ostium' },
    { scheme: 'SCT', value: '361097006', meaning: 'Entire Vessel' },
    { scheme: 'DCM', value: '122101', meaning: 'Aneurysm on cited vessel' },
    { scheme: 'DCM', value: '122102', meaning: 'Graft to cited segment, proximal section' },
    { scheme: 'DCM', value: '122103', meaning: 'Graft to cited segment, mid section' },
    { scheme: 'DCM', value: '122104', meaning: 'Graft to cited segment, distal section' },
  ],
};
