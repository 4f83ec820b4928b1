// Ophthalmic Anatomic Structure Reference Point, PS3.16 CID 4266
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4266.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4266: ContextGroup = {
  cid: '4266',
  name: 'Ophthalmic Anatomic Structure Reference Point',
  uid: '1.2.840.10008.6.1.942',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '49755003', meaning: 'Morphologically Abnormal Structure' },
    { scheme: 'SCT', value: '52988006', meaning: 'Lesion' },
    { scheme: 'SCT', value: '67046006', meaning: 'Fovea centralis' },
    { scheme: 'SCT', value: '81016008', meaning: 'Optic nerve head' },
    { scheme: 'DCM', value: '111934', meaning: 'Disc-Fovea' },
    { scheme: 'SCT', value: '28726007', meaning: 'Cornea' },
  ],
};
