// Ophthalmic Axial Length Measurements Segment Name, PS3.16 CID 4233
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4233.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4233: ContextGroup = {
  cid: '4233',
  name: 'Ophthalmic Axial Length Measurements Segment Name',
  uid: '1.2.840.10008.6.1.879',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '28726007', meaning: 'Cornea' },
    { scheme: 'SCT', value: '31636006', meaning: 'Anterior Chamber' },
    { scheme: 'DCM', value: '111778', meaning: 'Single or Anterior Lens' },
    { scheme: 'DCM', value: '111779', meaning: 'Posterior Lens' },
    { scheme: 'SCT', value: '26386000', meaning: 'Vitreous Cavity' },
  ],
};
